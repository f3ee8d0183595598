/** The last copy of a calendar on this device, so that one's own is there without a connection too. */

function keyOf(address: string): string {
  return `calendar:${address}`;
}

/**
 * The text of a calendar (RFC 5545): as the site has it now, else as it was when last fetched.
 * @returns an empty text where there is neither
 */
export async function calendarText(address: string): Promise<string> {
  const text = await fetched(address);
  if (text === undefined) return copyOf(address);
  try {
    localStorage.setItem(keyOf(address), text);
  } catch {
    // Storage is off or full: it is fetched again next time.
  }
  return text;
}

async function fetched(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

function copyOf(address: string): string {
  try {
    return localStorage.getItem(keyOf(address)) ?? '';
  } catch {
    return '';
  }
}
