/** Which files of the built site belong to the pages that can be kept. Pure, for the build. */
import { localePath, splitPath } from '../i18n/index.ts';
import { goesWith, isOffered, OFFLINE_PAGE } from './addresses.ts';

/** A page as it was built: `/ky/acts/` and what is in it. */
export interface BuiltPage {
  address: string;
  html: string;
}

/** By the name of the file what is in it, of the folder of hashed files; fonts and pictures are empty. */
export type HashedFiles = ReadonlyMap<string, string>;

const FILE_NAMES = /[\w.-]+\.(?:js|css|woff2|svg|png|jpe?g|webp|avif)\b/g;
/** Every page goes with its scripts; styles name all the fonts, of which a page asks for those it shows first. */
const SCRIPTS = /\.js$/;
const SCRIPTS_AND_STYLES = /\.(?:js|css)$/;
const DOCUMENTS = /(?<=href=")\/[^"?#]+\.(?:docx|ics)(?=")/g;

/**
 * Every page that is offered, with the paths of what is needed to read it, fill it in and search the titles.
 * @param hashed the files of `/_astro/`
 */
export function packsOf(pages: readonly BuiltPage[], hashed: HashedFiles): Map<string, string[]> {
  const html = new Map(pages.map((page) => [page.address, page.html]));
  const packs = new Map<string, string[]>();
  for (const page of pages) {
    const { locale, address } = splitPath(page.address);
    const filesOf = (addresses: readonly string[], followed: RegExp) => {
      const texts = addresses.flatMap((one) => html.get(one) ?? []);
      return [
        ...addresses,
        ...assets(texts, hashed, followed),
        ...texts.flatMap((text) => text.match(DOCUMENTS) ?? []),
      ];
    };
    if (address === OFFLINE_PAGE) packs.set(page.address, sorted(filesOf([page.address], SCRIPTS)));
    if (!isOffered(address)) continue;
    const below = pages.map((other) => other.address).filter((other) => goesWith(other, page.address));
    const search = localePath(locale, '/search/');
    const catalogue = `/pagefind/${locale}.json`;
    packs.set(page.address, sorted([...filesOf([...below, search], SCRIPTS_AND_STYLES), catalogue]));
  }
  return packs;
}

/** Which hashed files texts name, and which those of the `followed` files name, to the end. */
function assets(texts: readonly string[], hashed: HashedFiles, followed: RegExp): string[] {
  const found = new Set<string>();
  const waiting = [...texts];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [name] of text.matchAll(FILE_NAMES)) {
      const inside = hashed.get(name);
      if (inside === undefined || found.has(name)) continue;
      found.add(name);
      if (followed.test(name)) waiting.push(inside);
    }
  }
  return [...found].map((name) => `/_astro/${name}`);
}

function sorted(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort();
}
