import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendarText } from '../../src/programme/calendar-copy.ts';
import { sharedHash, sharedSlots } from '../../src/programme/saved-slots.ts';

const ADDRESS = '/conferences/gorod-2026/programme/calendar.ics';

/** A device's storage that works. */
function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const items = new Map<string, string>();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}
/** A browser in which the reader has switched storage off: every touch throws. */
const refused = {
  getItem: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
};
const online = () => Promise.resolve(new Response('BEGIN:VCALENDAR'));
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

afterEach(() => vi.unstubAllGlobals());

describe('the calendar of one’s own programme', () => {
  it('is the site’s, and without a connection the last copy', async () => {
    vi.stubGlobal('localStorage', storage());
    vi.stubGlobal('fetch', online);
    expect(await calendarText(ADDRESS)).toBe('BEGIN:VCALENDAR');
    vi.stubGlobal('fetch', offline);
    expect(await calendarText(ADDRESS)).toBe('BEGIN:VCALENDAR');
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('502', { status: 502 })));
    expect(await calendarText(ADDRESS)).toBe('BEGIN:VCALENDAR');
  });

  it('is there where nothing can be stored', async () => {
    vi.stubGlobal('localStorage', refused);
    vi.stubGlobal('fetch', online);
    expect(await calendarText(ADDRESS)).toBe('BEGIN:VCALENDAR');
    vi.stubGlobal('fetch', offline);
    expect(await calendarText(ADDRESS)).toBe('');
  });
});

describe('a link to one’s own programme', () => {
  it('names the slots it was made of', () => {
    expect(sharedSlots(sharedHash(['ozero', 'obed-1']))).toEqual(['ozero', 'obed-1']);
    // Messengers write it so.
    expect(sharedSlots('#mine=ozero%2Cobed-1')).toEqual(['ozero', 'obed-1']);
  });

  it.each(['', '#day-2026-09-17', '#mine=ozero%2', '#mine=%E0%A4%A'])('names none: «%s»', (hash) => {
    expect(sharedSlots(hash)).toBeUndefined();
  });
});
