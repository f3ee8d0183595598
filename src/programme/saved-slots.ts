/** The reader's own programme on this device: names of slots, a list for each conference. */

/** Told to the document when the list of a conference has changed. */
export const SAVED_EVENT = 'programme-saved';

function key(conference: string): string {
  return `programme:${conference}`;
}

/** The slots saved; none where storage is off or holds something else. */
export function savedSlots(conference: string): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key(conference)) ?? '[]');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

/** Saves exactly these slots and tells the page. */
export function saveSlots(conference: string, slots: readonly string[]): void {
  try {
    localStorage.setItem(key(conference), JSON.stringify([...new Set(slots)]));
  } catch {
    // Storage is off or full: nothing is saved, and the buttons show it.
  }
  document.dispatchEvent(new CustomEvent(SAVED_EVENT, { detail: conference }));
}

const SHARED = '#mine=';

/** The end of a link that shows these slots to somebody else. */
export function sharedHash(slots: readonly string[]): string {
  return `${SHARED}${slots.join(',')}`;
}

/** The slots such a link names; undefined for any other hash, and for one that was cut off or spoilt on its way. */
export function sharedSlots(hash: string): string[] | undefined {
  if (!hash.startsWith(SHARED)) return undefined;
  try {
    return decodeURIComponent(hash.slice(SHARED.length)).split(',');
  } catch {
    return undefined;
  }
}
