import { DEFAULT_LOCALE, LOCALES, localePath } from '../i18n/index.ts';
import type { Problem } from '../check/problem.ts';
import { addressOf, entryAt, entryKey } from '../library/entry-id.ts';
import { ADDRESSES_FILE, addressLines } from './published-addresses.ts';
import type { Message } from '../i18n/messages.ts';
import { addressMessage } from './messages.ts';
import { anchorRedirects, pageOf, redirects, REDIRECTS_FILE } from './redirects.ts';
import type { ParsedFile } from '../library/content-file.ts';

/** Places of the originals' texts, as the list of published addresses writes them: `/guides/municipality/#step-3`. */
export function anchorsOf(files: readonly ParsedFile[]): string[] {
  const originals = files.filter(({ data }) => !('translates' in data));
  const all = originals.flatMap((file) => file.parsed.headings.map(({ id }) => `${addressOf(file)}#${id}`));
  return [...new Set(all)].sort();
}

/**
 * Places and pages that were published once and are gone without a line in redirects.yaml. Needs no built site; what
 * only a build knows is left to the test of the built pages.
 */
export function checkPublishedAddresses(dir: string, files: readonly ParsedFile[]): Problem[] {
  const entries = Map.groupBy(files, entryKey);
  const here = new Set(anchorsOf(files));
  const pages = new Map(redirects(dir).map(({ from, to }) => [from, to]));
  const places = new Map(anchorRedirects(dir).map(({ from, to }) => [from, to]));
  const reported = new Set<string>();
  const problems = addressLines(dir).flatMap((line, i): Problem[] => {
    if (here.has(line)) return [];
    const at = (message: Message): Problem[] => [
      { file: ADDRESSES_FILE, line: i + 1, column: 1, ...message },
    ];
    if (!line.includes('#')) {
      const entry = entryAt(line);
      // What stands within another entry may still have a row there: an article that nobody has retold.
      if (!entry || entry.id.includes('/') || entries.has(entryKey(entry))) return [];
      if (pages.has(line) || isMeant(line, pages)) return [];
      reported.add(line);
      return at(lostPage(line));
    }
    const page = pageOf(line);
    const anchor = line.slice(page.length);
    const target = places.get(line) ?? (pages.has(page) ? pageOf(pages.get(page) ?? '') + anchor : line);
    if (here.has(target)) return [];
    const entry = entryAt(page);
    const own = entry && entries.get(entryKey(entry));
    if (!own && !pages.has(page)) {
      if (reported.has(page)) return [];
      reported.add(page);
      return at(lostPage(page));
    }
    if (own?.some(isUnread)) return [];
    return at(addressMessage('addresses.place', { page, anchor, file: REDIRECTS_FILE, line }));
  });
  return [...problems, ...missingLanguages(pages, addressLines(dir))];
}

/** Whether a line with a star leads on from an address. */
function isMeant(address: string, pages: ReadonlyMap<string, string>): boolean {
  return [...pages.keys()].some((from) => {
    const start = from.endsWith('*/') ? from.slice(0, -2) : undefined;
    return start !== undefined && address.startsWith(start);
  });
}

function lostPage(page: string): Message {
  return addressMessage('addresses.page', { page, file: REDIRECTS_FILE });
}

/** A page that moved has moved in every language. */
function missingLanguages(pages: ReadonlyMap<string, string>, lines: readonly string[]): Problem[] {
  return [...pages.keys()].flatMap((from) =>
    LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).flatMap((locale): Problem[] => {
      const address = localePath(locale, from);
      const line = lines.indexOf(address);
      if (!lines.includes(from) || line < 0 || pages.has(address)) return [];
      return [{ file: ADDRESSES_FILE, line: line + 1, column: 1, ...lostPage(address) }];
    }),
  );
}

/** A text that cannot be read may still hold the place. */
function isUnread({ frontmatter, parsed }: ParsedFile): boolean {
  return frontmatter.errors.length > 0 || parsed.problems.some(({ rule }) => rule === 'syntax');
}
