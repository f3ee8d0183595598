/** From the pages of the built site and the index of their texts to the two files that a reader's search loads. Pure. */
import { FALLBACK, translator, type Locale } from '../i18n/index.ts';
import {
  FORMAT,
  type Catalogue,
  type CataloguePage,
  type SynonymGroup,
  type Texts,
  type TextsOfLanguage,
} from './catalogue.ts';
import { facetOf, facets, STATUSES } from './kinds.ts';
import { filing } from './morphology/filing.ts';
import { wordKey } from './morphology/index.ts';
import type { Filed } from './query/lexicon.ts';
import { wordsAndJoined } from './query/text.ts';
import { packWords } from './query/vocabulary.ts';
import type { EntryText } from './records.ts';
import { textParts, type TextParts } from './text-parts.ts';
import type { KeyedRecord } from './word-index.ts';
import { byCodeUnits, recordKey, urlOf, type BuiltPage, type SearchRecord } from './texts-once.ts';

/** What is known of the texts in one language before Pagefind. */
export interface IndexedTexts extends TextParts {
  records: readonly SearchRecord[];
  /** Of each record, with repetitions. */
  words: readonly (readonly string[])[];
  /** Under which key each of their words is filed. */
  filed: ReadonlyMap<string, string>;
}

/** What every reader's files are made of. */
export interface Corpus {
  pages: readonly BuiltPage[];
  /** By language of the texts. */
  indexes: ReadonlyMap<Locale, IndexedTexts>;
  /** Pagefind's ids by `recordKey`. */
  ids: ReadonlyMap<string, string>;
  synonyms: readonly SynonymGroup[];
  build: string;
}

/** Reads the texts in one language; synonyms are filed with their words. */
export function indexOf(
  language: Locale,
  texts: readonly SearchRecord[],
  synonyms: readonly SynonymGroup[],
): IndexedTexts {
  const records = texts.filter((record) => record.language === language);
  const said = synonyms.flatMap(({ wordings }) => wordings.filter(([code]) => code === language));
  const all = records.map(({ title, about, text }) => wordsAndJoined(`${title} ${about} ${text}`));
  const filed = filing(language, [...all.flat(), ...said.flatMap(([, text]) => wordsAndJoined(text))]);
  return { records, words: all, filed, ...textParts(records) };
}

/** The keys of the words of each record, as the index gets them. */
export function keyedRecords(indexes: Corpus['indexes']): KeyedRecord[] {
  return [...indexes].flatMap(([language, { records, words, filed }]) =>
    records.map(({ url }, i) => ({
      name: recordKey(language, url),
      language,
      keys: (words[i] ?? []).map((word) => filed.get(word) ?? word),
    })),
  );
}

/** The two files for readers of one language, over the pages in that language. */
export function filesOf(reader: Locale, corpus: Corpus): { catalogue: Catalogue; texts: Texts } {
  const { indexes, build, synonyms } = corpus;
  const t = translator(reader);
  const entries = pagesFor(reader, corpus.pages)
    .flatMap(({ locale, address, entries }) => entries.map((entry) => ({ locale, address, entry })))
    .sort((a, b) => byCodeUnits(a.address, b.address));
  const pages = entries.map(({ locale, address, entry }) => ({
    ...cataloguePage(address, entry, reader),
    ...(locale !== reader && { at: locale }),
  }));
  const urls = entries.flatMap(({ address, entry }) =>
    entry.places.map(({ anchor }) => recordKey(entry.language, urlOf(address, anchor))),
  );
  const catalogue = {
    format: FORMAT,
    build,
    kinds: facets(reader).filter(({ code }) => pages.some(({ kind }) => kind === code)),
    statuses: STATUSES.map((code) => ({ code, label: t(`search.status.${code}`) })),
    synonyms,
    pages,
  };
  const languages = FALLBACK[reader].flatMap((code) => languageOf(code, corpus, urls));
  return {
    catalogue: { ...catalogue, filed: filedIn(catalogue, indexes) },
    texts: { format: FORMAT, build, languages },
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

/** What a reader finds in the texts of one language. */
function languageOf(code: Locale, { indexes, ids }: Corpus, urls: readonly string[]): TextsOfLanguage[] {
  const index = indexes.get(code);
  if (!index) return [];
  const numbers = new Map(index.records.map(({ url }, number) => [recordKey(code, url), number]));
  const own = urls.filter((url) => url.startsWith(`${code} `));
  const reached = own.map((url) => known(numbers, url));
  if (reached.length === 0) return [];
  const runs: [number, number][] = [];
  for (const number of reached) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else runs.push([number, 1]);
  }
  const { texts, filed } = index;
  const words = reached.flatMap((number) => index.words[number] ?? []);
  return [
    {
      code,
      words: packWords(words, (word) => filed.get(word) ?? word),
      texts,
      records: runs,
      ids: own.map((url) => known(ids, url)),
    },
  ];
}

function known<Value>(of: ReadonlyMap<string, Value>, url: string): Value {
  const value = of.get(url);
  if (value === undefined) throw new Error(`${url} is not in the index`);
  return value;
}

/** The words of a catalogue that are not filed as their language's rules say. */
function filedIn(
  { pages, synonyms }: Pick<Catalogue, 'pages' | 'synonyms'>,
  indexes: Corpus['indexes'],
): Filed {
  const wordings = [
    ...pages.flatMap(({ language, title, name = '', crumb, place = '', sections }) => [
      [language, [title, name, crumb, place, ...sections.map(([, heading]) => heading)].join(' ')] as const,
    ]),
    ...synonyms.flatMap(({ wordings }) => wordings),
  ];
  return Object.fromEntries(
    [...indexes].map(([code, { filed }]) => {
      const said = new Set(
        wordings.flatMap(([language, text]) => (language === code ? wordsAndJoined(text) : [])),
      );
      return [
        code,
        Object.fromEntries(
          [...said].flatMap((word) => {
            const key = filed.get(word);
            return key === undefined || key === wordKey(code, word) ? [] : [[word, key]];
          }),
        ),
      ];
    }),
  );
}

function cataloguePage(address: string, entry: EntryText, reader: Locale): CataloguePage {
  const { title, name, crumb, place, year, status, language } = entry;
  const kind = facetOf(entry.kind);
  return {
    // What is a place of another's page is found there.
    address: urlOf(address, entry.places[0]?.anchor ?? ''),
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
