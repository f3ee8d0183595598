/** Answers a query in two stages. Knows neither the page nor wording; with other loaders it also runs in Node. */
import { yieldToMain, Overtaken } from './yield-to-main.ts';
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

export interface SearchOptions {
  /**
   * Called with what titles and headings answer, if they do, as long as the texts are on their way; anew when more
   * is known of them.
   */
  early?: (found: Found) => void;
  /** Aborted when the answer is not wanted any more: the search is left off, and finds nothing. */
  signal?: AbortSignal;
}

export interface Engine {
  /** Starts loading, so that the first search need not wait. Never rejects. */
  warm(): Promise<void>;
  /**
   * Never rejects: whatever goes wrong is the state `error` (with what titles alone have found, if they were there) or
   * `stale`, and the next call tries anew.
   */
  search(request: Request, options?: SearchOptions): Promise<Found>;
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
      const [titles] = await Promise.allSettled([opened.titles, opened.texts, opened.pagefind]);
      if (titles.status === 'fulfilled') await titles.value.guesses.prepare(yieldToMain);
    },
    async search(request, options = {}) {
      const { signal } = options;
      let last = NOTHING_FOUND;
      const early = (found: Found) => {
        last = found;
        options.early?.(found);
      };
      try {
        opened ??= open(reader, load);
        const asked = { stage: await opened.titles, request, reader, early, signal };
        if (!texts) await answerEarly(asked);
        texts = await opened.texts;
        return await answer(asked, texts, opened.pagefind, load);
      } catch (error) {
        if (error instanceof Overtaken) return NOTHING_FOUND;
        opened = texts = undefined;
        // What titles have said stays true where only the texts are missing.
        return error instanceof StaleIndex
          ? { ...NOTHING_FOUND, state: 'stale' }
          : { ...last, state: 'error' };
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

interface Asked {
  stage: OpenTitles;
  request: Request;
  reader: string;
  early: (found: Found) => void;
  signal: AbortSignal | undefined;
}

/** What titles alone say before the words of the texts are known. */
async function answerEarly(asked: Asked): Promise<void> {
  const reading = await read(asked);
  // Words that titles do not know the texts may know: to correct them now would be too early.
  const certain = reading.unknown.length === 0 && reading.corrected.length === 0;
  asked.early(found(certain ? surePages(asked, reading) : [], reading, asked));
}

/** Pages that titles are sure of: nothing else will stand before them when the texts have been searched. */
function surePages({ stage, reader }: Asked, { concepts }: Understanding): RankedPage[] {
  return rank(stage.catalogue.pages, concepts, stage.titles, reader).filter(({ sure }) => sure);
}

/** So many pages named by the very words are enough: other words for the same would only add noise. */
const ENOUGH = 5;

/** Reads a query by its own words, and in other words where titles have too little of those. */
async function read(asked: Asked): Promise<Understanding> {
  const { stage, request, reader, signal } = asked;
  const { query, literal } = request;
  const ground = { ...stage, reader };
  await yieldToMain(signal);
  if (literal) return understand(query, ground, 'as typed');
  const plain = understand(query, ground, 'own words');
  await yieldToMain(signal);
  const sure = plain.unknown.length === 0 ? surePages(asked, plain) : [];
  if (sure.filter(({ page }) => page.language === reader).length >= ENOUGH) return plain;
  await yieldToMain(signal);
  return understand(query, ground);
}

/** Titles first, by all words of the site; then what the texts say. */
async function answer(
  asked: Asked,
  texts: TextSearch,
  pagefind: Opened['pagefind'],
  load: Loader,
): Promise<Found> {
  const { stage, reader, early, signal } = asked;
  const reading = await read(asked);
  const forms = formsOf(reading.concepts);
  await yieldToMain(signal);
  const files = texts.unread(forms);
  if (files.length > 0) {
    // Beside the program that will read them.
    for (const file of files) {
      load.expect(file);
      await yieldToMain(signal);
    }
    early(found(surePages(asked, reading), reading, asked));
    await yieldToMain(signal);
  }
  const index = forms.length > 0 ? await pagefind : undefined;
  const scores = index && (await texts.search(index, forms, signal));
  await yieldToMain(signal);
  const ranked = rank(stage.catalogue.pages, reading.concepts, stage.titles, reader, scores);
  await yieldToMain(signal);
  return found(ranked, reading, asked);
}
