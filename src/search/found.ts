/** From ranked pages to what is shown of them: narrowed, counted, with the words to mark. */
import type { Names } from './catalogue.ts';
import type { OpenTitles } from './open-index.ts';
import { narrow, type Options, type Request } from './query/choice.ts';
import type { Lexicon, WordForm } from './query/lexicon.ts';
import { mark, type IsFound, type Run } from './query/marks.ts';
import type { RankedPage } from './query/rank.ts';
import type { Understanding } from './query/understand.ts';
import { verdict } from './query/verdict.ts';
import { formsOf } from './text-search.ts';

export interface Hit extends RankedPage {
  /** Finds the words of the query, in all their forms, in the page's language. */
  marks: IsFound;
  /** Beginnings of those words, whole ones with «=» before them: what to mark on the page itself. */
  starts: readonly string[];
  /** What the reader calls the entry, where its title says it in other words or another language. */
  alias?: readonly Run[] | undefined;
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

/** Of a query without words, or one that could not be asked. */
export const NOTHING_FOUND: Found = {
  state: 'empty',
  hits: [],
  options: { kind: [], place: [], year: [], status: [] },
  statuses: [],
  reading: { concepts: [], unknown: [], corrected: [] },
  nearest: [],
};

interface Asked {
  request: Request;
  stage: OpenTitles;
  reader: string;
}

export function found(
  ranked: readonly RankedPage[],
  reading: Understanding,
  { request, stage, reader }: Asked,
): Found {
  const { catalogue, lexicon } = stage;
  const judged = verdict(reading, ranked[0], request.literal);
  const { pages, options } = narrow(judged === 'empty' ? [] : ranked, request.chosen, catalogue);
  const marks = marksByLanguage(formsOf(reading.concepts), lexicon);
  return {
    state: pages.length === 0 ? 'empty' : judged,
    hits: pages.map((page) => hitOf(page, { marks, stage, reader })),
    options,
    statuses: catalogue.statuses,
    reading,
    nearest: reading.unknown.flatMap((word) => stage.guesses.nearest(word, reader) ?? []),
  };
}

type Marks = Pick<Hit, 'marks' | 'starts'>;

function hitOf(
  page: RankedPage,
  { marks, stage, reader }: { marks: (language: string) => Marks; stage: OpenTitles; reader: string },
): Hit {
  const ofTitle = marks(page.page.language);
  return {
    ...page,
    ...ofTitle,
    // Of the hundreds of pages found ten are shown.
    get alias() {
      return aliasOf(page, stage.titles.namesIn(reader, page.number), {
        own: marks(reader).marks,
        ofTitle: ofTitle.marks,
        foreign: page.page.language !== reader,
      });
    },
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

/** Made once a language, when the first page in it is met. */
function marksByLanguage(forms: readonly WordForm[], lexicon: Lexicon): (language: string) => Marks {
  const made = new Map<string, Marks>();
  return (language) => {
    const known = made.get(language) ?? marksOf(forms, lexicon, language);
    made.set(language, known);
    return known;
  };
}

function marksOf(forms: readonly WordForm[], lexicon: Lexicon, language: string): Marks {
  const own = forms.filter((form) => form.language === language);
  const starts = own.flatMap((form) =>
    lexicon.searches(form).map(({ text, whole }) => (whole ? `=${text}` : text)),
  );
  return { marks: lexicon.matcher(own), starts: [...new Set(starts)].slice(0, MOST_STARTS) };
}

/** An address must stay readable. */
const MOST_STARTS = 8;
