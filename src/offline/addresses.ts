/** Which pages can be kept, and which must never be. Pure. */

/** Offered to be kept: the page with all that stands below it. */
const OFFERED = /^\/(?:acts\/[\w-]+|guides\/[\w-]+|conferences\/[\w-]+|cases|templates|glossary)\/$/;

/** Two texts side by side are texts that are there by themselves. */
const NOT_BELOW = '/side-by-side/';

/** The page that says what is kept; it answers for pages that are not. */
export const OFFLINE_PAGE = '/offline/';

/** Whether a page is offered to be kept, by its locale-less address. */
export function isOffered(address: string): boolean {
  return OFFERED.test(address);
}

/** Whether a page goes with another one that is kept. */
export function goesWith(address: string, kept: string): boolean {
  return address.startsWith(kept) && !address.includes(NOT_BELOW);
}

/** Whether a copy of a page may stay on a device: not of the answers of the form, private links and the editor. */
export function mayStay(path: string): boolean {
  return path.endsWith('/') && !/^\/admin\/|\/interest\/./.test(path);
}

/** Files whose names change with what is in them. */
export function isHashed(path: string): boolean {
  return /^\/(?:_astro|pagefind\/\w+)\/[\w.-]+$/.test(path);
}

/** Files of the site that keep their names: what the search reads, documents, calendars, the icon. */
export function isOtherFile(path: string): boolean {
  return /^\/pagefind\/[\w.-]+$|\.(?:docx|ics|svg)$/.test(path);
}
