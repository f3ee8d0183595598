/** Answers a query in two stages. Knows neither the page nor wording; with other loaders it also runs in Node. */
import type { Names } from './catalogue.ts';
import { narrow, type Options, type Request } from './query/choice.ts';
import { excerpt, mark, type IsFound, type Run } from './query/marks.ts';
import { browserLoader, openTexts, openTitles, StaleIndex } from './open-index.ts';
import type { Loader, OpenTexts, OpenTitles } from './open-index.ts';
import type { Lexicon, WordForm } from './query/lexicon.ts';
import { rank, type RankedPage } from './query/rank.ts';
import { joinWords } from './query/text.ts';
import { understand, type Understanding } from './query/understand.ts';
import { verdict } from './query/verdict.ts';
import { formsOf, searchTexts, TextSearch } from './text-search.ts';

export interface Hit extends RankedPage {
  /** Finds the words of the query, in all their forms, in the page's language. */
  marks: IsFound;
  /** Beginnings of those words, whole ones with «=» before them: what to mark on the page itself. */
  starts: readonly string[];
  /** What the reader calls the thing, where its title says it in other words or another language. */
  alias?: readonly Run[];
}

export interface Found {
  /** `weak`: pages that have a part of what was asked, none that has it all. */
  state: 'done' | 'weak' | 'empty' | 'error' | 'stale';
  hits: readonly Hit[];
  options: Options;
  /** Names of the states of acts. */
  statuses: Names;
  /** How the query was read. */
  reading: Understanding;
  /** Words of the site like those that it does not have. */
  nearest: readonly string[];
}

export interface Engine {
  /** Starts loading, so that the first search need not wait. Never rejects. */
  warm(): Promise<void>;
  /**
   * Never rejects: whatever goes wrong is the state `error` or `stale`, and the next call tries anew.
   * @param early called with what titles and headings answer, if they do, before the texts are searched
   */
  search(request: Request, early?: (found: Found) => void): Promise<Found>;
  /** What the best place of a hit says about the query; empty when its text cannot be had. */
  excerpt(hit: Hit): Promise<Run[]>;
}

const NO_OPTIONS: Options = { kind: [], place: [], year: [], status: [] };
const NOTHING: Understanding = { concepts: [], unknown: [], corrected: [] };

/** A search for readers of one language. Loads nothing before it is asked. */
export function createEngine(reader: string, load: Loader = browserLoader()): Engine {
  let titles: Promise<OpenTitles> | undefined;
  let texts: Promise<OpenTexts> | undefined;
  const search = new TextSearch();

  function open(): { titles: Promise<OpenTitles>; texts: Promise<OpenTexts> } {
    titles ??= openTitles(reader, load);
    texts ??= openTexts(reader, titles, load);
    // Both are awaited later; meanwhile a failure must not count as unheard.
    texts.catch(() => undefined);
    return { titles, texts };
  }

  return {
    async warm() {
      await open().texts.catch(() => undefined);
    },
    async search(request, early) {
      try {
        const opened = open();
        const stage = await opened.titles;
        early?.(answerEarly(stage, request, reader));
        const index = await opened.texts;
        return await answer(stage, index, request, reader, search);
      } catch (error) {
        titles = texts = undefined;
        const state = error instanceof StaleIndex ? 'stale' : 'error';
        return { state, hits: [], options: NO_OPTIONS, statuses: [], reading: NOTHING, nearest: [] };
      }
    },
    async excerpt(hit) {
      try {
        const content = await search.content(hit);
        return content === undefined ? [] : excerpt(joinWords(content), hit.marks);
      } catch {
        return [];
      }
    },
  };
}

/** What titles alone say, where they are sure: nothing else could stand before it later. */
function answerEarly(stage: OpenTitles, request: Request, reader: string): Found {
  const reading = read(stage, request, reader);
  // Words that titles do not know the texts may know: to correct them now would be too early.
  const certain = reading.unknown.length === 0 && reading.corrected.length === 0;
  const ranked = certain ? rank(stage.catalogue.pages, reading.concepts, stage.titles, reader) : [];
  return found(
    ranked.filter(({ sure }) => sure),
    reading,
    request,
    stage,
    reader,
  );
}

/** So many pages named by the very words are enough: other words for the same would only add noise. */
const ENOUGH = 5;

/** Reads a query by its own words, and in other words where titles have too little of those. */
function read(stage: OpenTitles, { query, literal }: Request, reader: string): Understanding {
  const { catalogue, titles } = stage;
  const ground = { ...stage, reader };
  if (literal) return understand(query, ground, 'as typed');
  const plain = understand(query, ground, 'own words');
  const sure = rank(catalogue.pages, plain.concepts, titles, reader).filter((page) => page.sure);
  return plain.unknown.length === 0 && sure.filter(({ page }) => page.language === reader).length >= ENOUGH
    ? plain
    : understand(query, ground);
}

async function answer(
  stage: OpenTitles,
  { pagefind, records }: OpenTexts,
  request: Request,
  reader: string,
  search: TextSearch,
): Promise<Found> {
  const reading = read(stage, request, reader);
  const forms = formsOf(reading.concepts);
  const scores = pagefind
    ? await searchTexts(pagefind, forms, stage.lexicon, records, search)
    : () => new Map();
  const ranked = rank(stage.catalogue.pages, reading.concepts, stage.titles, reader, scores);
  return found(ranked, reading, request, stage, reader);
}

function found(
  ranked: readonly RankedPage[],
  reading: Understanding,
  request: Request,
  stage: OpenTitles,
  reader: string,
): Found {
  const { catalogue, titles, lexicon } = stage;
  const judged = verdict(reading, ranked[0], request.literal);
  const { pages, options } = narrow(judged === 'empty' ? [] : ranked, request.chosen, catalogue);
  const forms = formsOf(reading.concepts);
  const readerMarks = marksOf(forms, lexicon, reader).marks;
  return {
    state: pages.length === 0 ? 'empty' : judged,
    hits: pages.map((page) => {
      const marks = marksOf(forms, lexicon, page.page.language);
      const alias = aliasOf(page, titles.namesIn(reader, page.number), {
        own: readerMarks,
        ofTitle: marks.marks,
        foreign: page.page.language !== reader,
      });
      return { ...page, ...marks, ...(alias && { alias }) };
    }),
    options,
    statuses: catalogue.statuses,
    reading,
    nearest: reading.unknown.flatMap((word) => stage.guesses.nearest(word, reader) ?? []),
  };
}

/** The name that says more of the query than the title and the heading shown; of a foreign page any name. */
function aliasOf(
  { page, places }: RankedPage,
  names: readonly string[],
  { own, ofTitle, foreign }: { own: IsFound; ofTitle: IsFound; foreign: boolean },
): Run[] | undefined {
  const said = (runs: readonly Run[]) => runs.filter(({ marked }) => marked).length;
  const shown = said(mark(`${page.title} ${places[0]?.heading ?? ''}`, ofTitle));
  const named = names
    .map((name) => mark(name, own))
    .sort((a, b) => said(b) - said(a))
    .at(0);
  return named && (foreign || said(named) > shown) ? named : undefined;
}

function marksOf(
  forms: readonly WordForm[],
  lexicon: Lexicon,
  language: string,
): Pick<Hit, 'marks' | 'starts'> {
  const own = forms.filter((form) => form.language === language);
  const starts = own.flatMap((form) =>
    lexicon.searches(form).map(({ text, whole }) => (whole ? `=${text}` : text)),
  );
  return { marks: lexicon.matcher(own), starts: [...new Set(starts)].slice(0, MOST_STARTS) };
}

/** An address must stay readable. */
const MOST_STARTS = 8;
