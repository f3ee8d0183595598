/** The only caller of Pagefind. Knows neither the page nor wording; with other loaders it also runs in Node. */
import { narrow, type Option, type Request } from './query/choice.ts';
import { excerpt, type Form, type Run } from './query/marks.ts';
import { terms } from './query/normalise.ts';
import { browserLoader, openIndex, type Loader, type OpenIndex } from './open-index.ts';
import type { PagefindInstance, PagefindResult } from './pagefind.ts';
import { rank, type Match, type RankedPage } from './query/rank.ts';
import { joinWords } from './query/text.ts';
import { knownForm } from './query/vocabulary.ts';

export interface Hit extends RankedPage {
  /** The words as searched in the page's language, to be marked. */
  forms: readonly Form[];
}

export interface Found {
  state: 'done' | 'empty' | 'error';
  hits: readonly Hit[];
  kinds: readonly Option[];
  places: readonly Option[];
  /** Words of the query that no text has, as they were understood. */
  unknown: readonly string[];
}

export interface Engine {
  /** Starts loading, so that the first search need not wait. Never rejects. */
  warm(): Promise<void>;
  /** Never rejects: whatever goes wrong is the state `error`, and the next call tries anew. */
  search(request: Request): Promise<Found>;
  /** What the best place of a hit says about the query; empty when its text cannot be had. */
  excerpt(hit: Hit): Promise<Run[]>;
}

/** A form to search: of which word of the query, in texts of which language. */
interface Wanted extends Form {
  term: number;
  language: string;
}

/** After every letter a word can go on with. */
const LAST_LETTER = '\u04FF';

/** A search for readers of one language. Loads nothing before it is asked. */
export function createEngine(reader: string, load: Loader = browserLoader): Engine {
  let opening: Promise<OpenIndex> | undefined;
  const records = new Map<string, PagefindResult>();

  function open(): Promise<OpenIndex> {
    opening ??= openIndex(reader, load).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  return {
    async warm() {
      await open().catch(() => undefined);
    },
    async search(request) {
      try {
        return await search(await open(), request, reader, records);
      } catch {
        return { state: 'error', hits: [], kinds: [], places: [], unknown: [] };
      }
    },
    async excerpt({ places, forms }) {
      try {
        const data = await records.get(places[0]?.[0] ?? '')?.data();
        return data ? excerpt(joinWords(data.content), forms) : [];
      } catch {
        return [];
      }
    },
  };
}

async function search(
  index: OpenIndex,
  request: Request,
  reader: string,
  records: Map<string, PagefindResult>,
): Promise<Found> {
  const wanted = terms(request.query);
  const forms: Wanted[] = wanted.flatMap((term, i) =>
    index.languages.flatMap(({ code, vocabulary }) => {
      const text = knownForm(vocabulary, term);
      return text === undefined ? [] : [{ text, whole: term.whole, term: i, language: code }];
    }),
  );
  const results = index.pagefind ? await run(index.pagefind, forms) : new Map<string, PagefindResult[]>();
  const matches: Match[] = [];
  for (const { text, term, language } of forms) {
    for (const result of results.get(text) ?? []) {
      // An index answers any word; what the others have for a form of this language is noise.
      if (index.records.get(result.id) !== language) continue;
      records.set(result.id, result);
      matches.push({ id: result.id, term, score: result.score });
    }
  }
  const { catalogue } = index;
  const { pages, kinds, places } = narrow(rank(catalogue.pages, matches, reader), request, catalogue.kinds);
  const known = new Set(matches.map(({ term }) => term));
  return {
    state: pages.length > 0 ? 'done' : 'empty',
    hits: pages.map((hit) => ({
      ...hit,
      forms: forms.filter(({ language }) => language === hit.page.language),
    })),
    kinds,
    places,
    unknown: wanted.filter((_, i) => !known.has(i)).map(({ text }) => text),
  };
}

/** Each form is searched once, all for themselves: together Pagefind would want all of them in one record. */
async function run(
  pagefind: PagefindInstance,
  forms: readonly Form[],
): Promise<Map<string, PagefindResult[]>> {
  const distinct = new Map(forms.map((form) => [form.text, form]));
  // A search loads the chunk of the index where its word would stand. Words it begins may go on in the next one.
  await Promise.all(
    [...distinct.keys()].flatMap((text) => [text, text + LAST_LETTER]).map((text) => pagefind.preload(text)),
  );
  const found = new Map<string, PagefindResult[]>();
  for (const { text, whole } of distinct.values()) {
    const { results } = await pagefind.search(text);
    found.set(text, whole ? await keepExact(pagefind, text, results) : results);
  }
  // The catalogue has promised every one of these words, but a part of the index that does not load is no error
  // to Pagefind: it just finds nothing there.
  if (forms.length > 0 && [...found.values()].every((results) => results.length === 0)) {
    throw new Error('The index does not have what the catalogue promises.');
  }
  return found;
}

/** In quotes a word is met whole, but then every score is 1: the records of the one search, the scores of the other. */
async function keepExact(
  pagefind: PagefindInstance,
  text: string,
  results: readonly PagefindResult[],
): Promise<PagefindResult[]> {
  const exact = new Set((await pagefind.search(`"${text}"`)).results.map(({ id }) => id));
  return results.filter(({ id }) => exact.has(id));
}
