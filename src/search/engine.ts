/** Answers a query in two stages. Knows neither the page nor wording; with other loaders it also runs in Node. */
import { breathe } from './breath.ts';
import { found, NOTHING_FOUND, type Found, type Hit } from './found.ts';
import type { Request } from './query/choice.ts';
import { excerpt, type Run } from './query/marks.ts';
import { browserLoader, openPagefind, openTexts, openTitles, StaleIndex } from './open-index.ts';
import type { Loader, OpenTitles } from './open-index.ts';
import type { PagefindInstance } from './pagefind.ts';
import { rank, type RankedPage } from './query/rank.ts';
import { joinWords } from './query/text.ts';
import { understand, type Understanding } from './query/understand.ts';
import { formsOf, TextSearch } from './text-search.ts';

export interface Engine {
  /** Starts loading, so that the first search need not wait. Never rejects. */
  warm(): Promise<void>;
  /**
   * Never rejects: whatever goes wrong is the state `error` or `stale`, and the next call tries anew.
   * @param early called with what titles and headings answer, if they do, as long as the texts are on their way; anew
   *   when more is known of them
   */
  search(request: Request, early?: (found: Found) => void): Promise<Found>;
  /** What the best place of a hit says about the query; empty when its text cannot be had. */
  excerpt(hit: Hit): Promise<Run[]>;
}

interface Opened {
  titles: Promise<OpenTitles>;
  texts: Promise<TextSearch>;
  pagefind: Promise<PagefindInstance | undefined>;
}

/** A search for readers of one language. Loads nothing before it is asked. */
export function createEngine(reader: string, load: Loader = browserLoader()): Engine {
  let opened: Opened | undefined;
  let texts: TextSearch | undefined;
  return {
    async warm() {
      opened ??= open(reader, load);
      await Promise.allSettled([opened.texts, opened.pagefind]);
    },
    async search(request, early = () => undefined) {
      try {
        opened ??= open(reader, load);
        const stage = await opened.titles;
        if (!texts) early(answerEarly(stage, request, reader));
        texts = await opened.texts;
        return await answer(stage, texts, opened.pagefind, { request, reader, load, early });
      } catch (error) {
        opened = texts = undefined;
        const state = error instanceof StaleIndex ? 'stale' : 'error';
        return { ...NOTHING_FOUND, state };
      }
    },
    async excerpt(hit) {
      try {
        const content = await texts?.content(hit);
        return content === undefined ? [] : excerpt(joinWords(content), hit.marks);
      } catch {
        return [];
      }
    },
  };
}

/** Asks for everything; what comes later asks for itself only when the catalogue is there. */
function open(reader: string, load: Loader): Opened {
  const titles = openTitles(reader, load);
  const texts = openTexts(reader, titles, load).then(
    async (list) => new TextSearch(list, (await titles).lexicon),
  );
  const pagefind = openPagefind(titles, load);
  // Both are awaited later; meanwhile a failure must not count as unheard.
  for (const awaited of [texts, pagefind]) awaited.catch(() => undefined);
  return { titles, texts, pagefind };
}

/** What titles alone say before the words of the texts are known. */
function answerEarly(stage: OpenTitles, request: Request, reader: string): Found {
  const reading = read(stage, request, reader);
  // Words that titles do not know the texts may know: to correct them now would be too early.
  const certain = reading.unknown.length === 0 && reading.corrected.length === 0;
  return found(certain ? surePages(stage, reading, reader) : [], reading, { request, stage, reader });
}

/** Pages that titles are sure of: nothing else will stand before them when the texts have been searched. */
function surePages({ catalogue, titles }: OpenTitles, reading: Understanding, reader: string): RankedPage[] {
  return rank(catalogue.pages, reading.concepts, titles, reader).filter(({ sure }) => sure);
}

/** So many pages named by the very words are enough: other words for the same would only add noise. */
const ENOUGH = 5;

/** Reads a query by its own words, and in other words where titles have too little of those. */
function read(stage: OpenTitles, { query, literal }: Request, reader: string): Understanding {
  const ground = { ...stage, reader };
  if (literal) return understand(query, ground, 'as typed');
  const plain = understand(query, ground, 'own words');
  const sure = surePages(stage, plain, reader);
  return plain.unknown.length === 0 && sure.filter(({ page }) => page.language === reader).length >= ENOUGH
    ? plain
    : understand(query, ground);
}

interface Asked {
  request: Request;
  reader: string;
  load: Loader;
  early: (found: Found) => void;
}

/** Titles first, by all words of the site; then what the texts say. */
async function answer(
  stage: OpenTitles,
  texts: TextSearch,
  pagefind: Opened['pagefind'],
  { request, reader, load, early }: Asked,
): Promise<Found> {
  const { catalogue, titles } = stage;
  const reading = read(stage, request, reader);
  const forms = formsOf(reading.concepts);
  const files = texts.unread(forms);
  if (files.length > 0) {
    // Beside the program that will read them.
    for (const file of files) load.expect(file);
    early(found(surePages(stage, reading, reader), reading, { request, stage, reader }));
    await breathe();
  }
  const index = forms.length > 0 ? await pagefind : undefined;
  const scores = index && (await texts.search(index, forms));
  const ranked = rank(catalogue.pages, reading.concepts, titles, reader, scores);
  return found(ranked, reading, { request, stage, reader });
}
