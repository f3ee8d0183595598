/** Opens what the build wrote for the search: the catalogue, then the list of the texts' words, then Pagefind. */
import { yieldToMain } from './yield-to-main.ts';
import {
  bundleCode,
  bundlePath,
  cataloguePath,
  FORMAT,
  programPath,
  scriptPath,
  textsPath,
  type Catalogue,
  type Chunk,
  type Texts,
} from './catalogue.ts';
import type { PagefindInstance, PagefindModule } from './pagefind.ts';
import { Guesses } from './query/guesses.ts';
import { Lexicon } from './query/lexicon.ts';
import { placeNumbers } from './query/places.ts';
import { Synonyms } from './query/synonyms.ts';
import { TitleIndex } from './query/titles.ts';
import { unpackWords } from './query/vocabulary.ts';

/** Where files come from: the network in a browser, the disk in tests. */
export interface Loader {
  json(path: string): Promise<unknown>;
  module(path: string): Promise<unknown>;
  /** Asks for a file early, so that it is on its way before anybody needs it. Never fails. */
  expect(path: string): void;
}

export interface OpenTitles {
  catalogue: Catalogue;
  lexicon: Lexicon;
  guesses: Guesses;
  synonyms: Synonyms;
  titles: TitleIndex;
}

export interface OpenTexts {
  /** The parts of the index by language, in the order of their words. */
  chunks: ReadonlyMap<string, readonly Chunk[]>;
  /** Numbers of the places by the record's id (see query/places.ts), and the language of each. */
  records: ReadonlyMap<string, { place: number; language: string }>;
}

/** The files are of another build than the page that reads them: loading the page anew helps. */
export class StaleIndex extends Error {}

/** @param early answer for the first file to be read, asked for beside the script that reads it */
export function browserLoader(early?: Promise<Response>): Loader {
  let unread = early;
  return {
    async json(path) {
      const asked = unread;
      unread = undefined;
      // Asked for anew every time, at the price of a «not modified»: it names the files of its build.
      const response = await (asked ?? fetch(path, { cache: 'no-cache' }));
      if (!response.ok) throw new Error(`${response.status} ${path}`);
      return (await response.json()) as unknown;
    },
    module: (path) => import(/* @vite-ignore */ path) as Promise<unknown>,
    expect(path) {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: path });
      document.head.append(link);
    },
  };
}

/** The first stage. Rejects when the file is missing or of another build. */
export async function openTitles(reader: string, load: Loader): Promise<OpenTitles> {
  const catalogue = (await load.json(cataloguePath(reader))) as Catalogue;
  if (catalogue.format !== FORMAT) throw new StaleIndex(cataloguePath(reader));
  const lexicon = new Lexicon();
  const titles = await TitleIndex.inPieces(catalogue, reader, lexicon, yieldToMain);
  const synonyms = new Synonyms(catalogue.synonyms, lexicon);
  await yieldToMain();
  return { catalogue, lexicon, titles, guesses: new Guesses(lexicon), synonyms };
}

/** So many words are learned without a pause. */
const PIECE = 400;

/**
 * The second stage: the words of the texts. Everything that Pagefind starts with is asked for at once, not each when
 * the one before asks for it. Rejects when the list is missing or of another build than the catalogue.
 */
export async function openTexts(
  reader: string,
  titles: Promise<OpenTitles>,
  load: Loader,
): Promise<OpenTexts> {
  // On a slow link whatever loads beside the catalogue would make the first answer wait.
  const { catalogue, lexicon } = await titles;
  expectBundles(catalogue, load);
  const texts = (await load.json(textsPath(reader))) as Texts;
  if (texts.format !== FORMAT || texts.build !== catalogue.build) throw new StaleIndex(textsPath(reader));
  for (const { code, words } of texts.languages) {
    const all = [...unpackWords(words)];
    for (let i = 0; i < all.length; i += PIECE) {
      lexicon.addVocabulary(code, new Map(all.slice(i, i + PIECE)));
      await yieldToMain();
    }
  }
  return {
    records: recordsOf(catalogue, texts),
    chunks: new Map(texts.languages.map(({ code, chunks }) => [code, chunks])),
  };
}

/** Pagefind over the texts; none where the reader can reach no text at all. Rejects when it does not open. */
export async function openPagefind(
  titles: Promise<OpenTitles>,
  load: Loader,
): Promise<PagefindInstance | undefined> {
  const { catalogue } = await titles;
  return openBundles((await load.module(scriptPath())) as PagefindModule, catalogue);
}

function recordsOf({ pages }: Catalogue, { ids }: Texts): OpenTexts['records'] {
  const numbers = placeNumbers(pages);
  return new Map(
    ids.map((id, place) => {
      const language = pages[numbers.at(place).page]?.language ?? '';
      return [`${bundleCode(language)}_${id}`, { place, language }];
    }),
  );
}

/** Merged indexes share the first's program, so that loads once. */
function expectBundles({ bundles, build }: Catalogue, load: Loader): void {
  const [first] = bundles;
  if (first) load.expect(programPath(first.code));
  for (const { code, meta } of bundles) {
    load.expect(`${bundlePath(code)}pagefind-entry.json?ts=${build}`);
    load.expect(`${bundlePath(code)}${meta}`);
  }
}

async function openBundles(
  script: PagefindModule,
  { bundles, build }: Catalogue,
): Promise<PagefindInstance | undefined> {
  const [first, ...others] = bundles.map(({ code }) => bundlePath(code));
  if (first === undefined) return undefined;
  // Without the tag Pagefind puts the time into an address, which defeats every cache. Without a worker there is
  // one script less to load and to allow; a search takes a few milliseconds.
  const tag = { metaCacheTag: build };
  const pagefind = script.createInstance({ basePath: first, noWorker: true, ...tag });
  // One after another: indexes opened at once spoil each other's WASM memory. They share the first's program;
  // that is why no bundle may have a stemmer of its own.
  await pagefind.filters();
  for (const other of others) await pagefind.mergeIndex(other, tag);
  return pagefind;
}
