/** Answers a query in two stages. Knows neither the page nor wording; runs in a worker, on a page and in Node. */
import type { Load } from './catalogue.ts';
import { found, NOTHING_FOUND, type Asked, type Found, type Hit } from './found.ts';
import { loadFromSite, openTexts, openTitles, StaleIndex, type OpenTitles } from './open-index.ts';
import type { Request } from './query/choice.ts';
import { excerpt, type IsFound, type Run } from './query/marks.ts';
import { rank, type RankedPage } from './query/rank.ts';
import { understand, type Understanding } from './query/understand.ts';
import type { TextScores } from './query/places.ts';
import { formsOf, type TextIndex } from './text-index.ts';

export interface SearchOptions {
  /**
   * Called with what titles and headings answer, if they do, as long as the texts are on their way; anew when more
   * is known of them.
   */
  early?: (found: Found) => void;
  /** Aborted when the answer is not wanted any more: the search is left off, and finds nothing. */
  signal?: AbortSignal;
  /** So many hits are shown; ten unless said. */
  most?: number | undefined;
}

export interface Engine {
  /** Starts loading, so that the first search need not wait. Never rejects. */
  warm(): Promise<void>;
  /**
   * Never rejects: whatever goes wrong is the state `error` (with what titles alone have found, if they were there) or
   * `stale`, and the next call tries anew.
   */
  search(request: Request, options?: SearchOptions): Promise<Found>;
  /** What the best place of each hit says about the latest query; empty where its text cannot be had. */
  excerpts(hits: readonly Hit[]): Promise<Run[][]>;
}

interface Opened {
  titles: Promise<OpenTitles>;
  texts: Promise<TextIndex>;
}

/** How many results are shown at once. */
export const AT_ONCE = 10;

/** A search for readers of one language. Loads nothing before it is asked. */
export function createEngine(reader: string, load: Load = loadFromSite): Engine {
  let opened: Opened | undefined;
  let texts: TextIndex | undefined;
  let marks: (language: string) => IsFound = () => () => false;
  return {
    async warm() {
      opened ??= open(reader, load);
      const [titles] = await Promise.allSettled([opened.titles, opened.texts]);
      if (titles.status === 'fulfilled') titles.value.guesses.prepare();
    },
    async search(request, { early, signal, most = AT_ONCE } = {}) {
      let last = NOTHING_FOUND;
      try {
        opened ??= open(reader, load);
        const asked = { stage: await opened.titles, request, reader, most };
        const show = (ranked: readonly RankedPage[], reading: Understanding): Found => {
          const forms = formsOf(reading.concepts);
          marks = marksByLanguage(forms, asked.stage);
          return (last = found(ranked, { reading, forms, marks }, asked));
        };
        if (signal?.aborted) return NOTHING_FOUND;
        if (!texts && early) {
          const reading = read(asked);
          // Words that titles do not know the texts may know: to correct them now would be too early.
          const certain = reading.unknown.length === 0 && reading.corrected.length === 0;
          early(show(certain ? rankOf(asked, reading).filter(({ sure }) => sure) : [], reading));
        }
        texts = await opened.texts;
        if (signal?.aborted) return NOTHING_FOUND;
        const reading = read(asked);
        const forms = formsOf(reading.concepts);
        if (early && !texts.has(forms))
          early(
            show(
              rankOf(asked, reading).filter(({ sure }) => sure),
              reading,
            ),
          );
        const scores = await texts.search(forms);
        return signal?.aborted ? NOTHING_FOUND : show(rankOf(asked, reading, scores), reading);
      } catch (error) {
        opened = texts = undefined;
        // What titles have said stays true where only the texts are missing.
        return error instanceof StaleIndex
          ? { ...NOTHING_FOUND, state: 'stale' }
          : { ...last, state: 'error' };
      }
    },
    async excerpts(hits) {
      try {
        const all = (await texts?.textsAt(hits.map(({ places }) => places[0]?.number ?? 0))) ?? [];
        return hits.map(({ page }, i) => excerpt(all[i] ?? '', marks(page.language)));
      } catch {
        return hits.map(() => []);
      }
    },
  };
}

/** Asks for everything; what comes later asks for itself only when the catalogue is there. */
function open(reader: string, load: Load): Opened {
  const titles = openTitles(reader, load);
  const texts = openTexts(reader, titles, load);
  // Awaited later; meanwhile a failure must not count as unheard.
  texts.catch(() => undefined);
  return { titles, texts };
}

function rankOf({ stage, reader }: Asked, { concepts }: Understanding, scores?: TextScores): RankedPage[] {
  return rank(stage.catalogue.pages, concepts, stage.titles, reader, scores);
}

/** So many pages named by the very words are enough: other words for the same would only add noise. */
const ENOUGH = 5;

/** Reads a query by its own words, and in other words where titles have too little of those. */
function read(asked: Asked): Understanding {
  const { stage, request, reader } = asked;
  const ground = { ...stage, reader };
  if (request.literal) return understand(request.query, ground, 'as typed');
  const plain = understand(request.query, ground, 'own words');
  const sure = plain.unknown.length === 0 ? rankOf(asked, plain).filter(({ sure }) => sure) : [];
  return sure.filter(({ page }) => page.language === reader).length >= ENOUGH
    ? plain
    : understand(request.query, ground);
}

/** Made once a language, when the first page in it is met. */
function marksByLanguage(
  forms: ReturnType<typeof formsOf>,
  { lexicon }: OpenTitles,
): (language: string) => IsFound {
  const made = new Map<string, IsFound>();
  return (language) => {
    const known = made.get(language) ?? lexicon.matcher(forms.filter((form) => form.language === language));
    made.set(language, known);
    return known;
  };
}
