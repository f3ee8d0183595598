/** From the pages of the built site and their index to the two files that a reader's search loads. Pure. */
import { FALLBACK, translator, type Locale } from '../i18n/index.ts';
import {
  bundleCode,
  FORMAT,
  type Catalogue,
  type CataloguePage,
  type Chunk,
  type SynonymGroup,
  type Texts,
} from './catalogue.ts';
import { facetOf, facets, STATUSES } from './kinds.ts';
import { wordKey } from './morphology/index.ts';
import type { EntryText } from './records.ts';
import { wordsAndJoined } from './query/text.ts';
import { packWords } from './query/vocabulary.ts';
import {
  byCodeUnits,
  recordKey,
  urlOf,
  type BuiltPage,
  type IndexedRecord,
  type SearchRecord,
} from './texts-once.ts';

/** Pagefind's index of the texts in one language. */
export interface IndexedTexts {
  records: readonly IndexedRecord[];
  /** Name of Pagefind's list of records. */
  meta: string;
  chunks: readonly Chunk[];
}

/** What every reader's files are made of. */
export interface Corpus {
  pages: readonly BuiltPage[];
  /** By language of the texts. */
  bundles: ReadonlyMap<Locale, IndexedTexts>;
  synonyms: readonly SynonymGroup[];
  build: string;
}

/** The two files for readers of one language, over the pages in that language. */
export function filesOf(reader: Locale, corpus: Corpus): { catalogue: Catalogue; texts: Texts } {
  const { bundles, build } = corpus;
  const t = translator(reader);
  const entries = pagesFor(reader, corpus.pages)
    .flatMap(({ locale, address, entries }) => entries.map((entry) => ({ locale, address, entry })))
    .sort((a, b) => byCodeUnits(a.address, b.address));
  const pages = entries.map(({ locale, address, entry }) => ({
    ...cataloguePage(address, entry, reader),
    ...(locale !== reader && { at: locale }),
  }));
  const names = new Map(
    [...bundles.values()]
      .flatMap(({ records }) => records)
      .map(({ language, url, id }) => [recordKey(language, url), id]),
  );
  const reached = new Set(
    entries.flatMap(({ address, entry }) =>
      entry.places.map(({ anchor }) => recordKey(entry.language, urlOf(address, anchor))),
    ),
  );
  const ids = entries.flatMap(({ address, entry }) =>
    entry.places.map(({ anchor }) => idOf(names, entry.language, urlOf(address, anchor))),
  );
  const languages = languagesOf(reader, bundles, reached);
  const catalogue: Catalogue = {
    format: FORMAT,
    build,
    bundles: languages.map(({ code }) => ({ code, meta: bundles.get(code)?.meta ?? '' })),
    kinds: facets(reader).filter(({ code }) => pages.some(({ kind }) => kind === code)),
    statuses: STATUSES.map((code) => ({ code, label: t(`search.status.${code}`) })),
    synonyms: corpus.synonyms,
    pages,
  };
  return {
    catalogue,
    texts: { format: FORMAT, build, languages, ids },
  };
}

/** The pages a reader can be led to: at each address that in their language, else in the first that has it. */
function pagesFor(reader: Locale, pages: readonly BuiltPage[]): BuiltPage[] {
  const byAddress = Map.groupBy(pages, ({ address }) => address);
  return [...byAddress.values()].flatMap((same) => {
    const [locale] = FALLBACK[reader].filter((code) => same.some((page) => page.locale === code));
    return same.filter((page) => page.locale === locale);
  });
}

/** The languages in which a reader finds texts, with the words of each and where its index has them. */
function languagesOf(
  reader: Locale,
  bundles: Corpus['bundles'],
  reached: ReadonlySet<string>,
): (Texts['languages'][number] & { code: Locale })[] {
  return FALLBACK[reader].flatMap((code) => {
    const { records = [], chunks = [] } = bundles.get(code) ?? {};
    const own = records.filter(({ url }) => reached.has(recordKey(code, url)));
    if (own.length === 0) return [];
    return [
      {
        code,
        words: packWords(own.flatMap(wordsOf), (word) => wordKey(code, word)),
        chunks: chunks.map(([from, name]) => [from, bareId(name, code)] as const),
      },
    ];
  });
}

function cataloguePage(address: string, entry: EntryText, reader: Locale): CataloguePage {
  const { title, name, crumb, place, year, status, language } = entry;
  const kind = facetOf(entry.kind);
  return {
    address,
    title,
    ...(name && { name }),
    kind,
    crumb: crumb || (facets(reader).find(({ code }) => code === kind)?.label ?? kind),
    ...(place && { place }),
    ...(year && { year }),
    ...(status && { status }),
    language,
    // The first place is the page itself.
    sections: entry.places.slice(1).map(({ anchor, heading }) => [anchor, heading] as const),
  };
}

function idOf(names: ReadonlyMap<string, string>, language: string, url: string): string {
  const id = names.get(recordKey(language, url));
  if (id === undefined) throw new Error(`${url} (${language}) is not in the index`);
  return bareId(id, language);
}

/** Pagefind's ids begin with the code of their bundle; who reads them knows the language. */
function bareId(id: string, language: string): string {
  return id.replace(`${bundleCode(language)}_`, '');
}

const known = new WeakMap<SearchRecord, string[]>();

/** The words of a record; the readers of every language have it. */
function wordsOf(record: SearchRecord): string[] {
  const words = known.get(record) ?? wordsAndJoined(`${record.title} ${record.about} ${record.text}`);
  known.set(record, words);
  return words;
}
