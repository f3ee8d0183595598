/** The reader's own programme on this device: names of slots, a list for each conference. */

/** Told to the document when the list of a conference has changed. */
export const KEPT_EVENT = 'programme-kept';

function key(conference: string): string {
  return `programme:${conference}`;
}

/** The slots kept; none where storage is off or holds something else. */
export function keptSlots(conference: string): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key(conference)) ?? '[]');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps exactly these slots and tells the page. */
export function keepSlots(conference: string, slots: readonly string[]): void {
  try {
    localStorage.setItem(key(conference), JSON.stringify([...new Set(slots)]));
  } catch {
    // Storage is off or full: nothing is kept, and the buttons show it.
  }
  document.dispatchEvent(new CustomEvent(KEPT_EVENT, { detail: conference }));
}
