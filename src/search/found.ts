/** From ranked pages to what is shown of them: narrowed, counted, with the words marked. Plain data: it may cross to a page. */
import type { CataloguePage, Names } from './catalogue.ts';
import type { OpenTitles } from './open-index.ts';
import { narrow, type Options, type Request } from './query/choice.ts';
import type { WordForm } from './query/lexicon.ts';
import { mark, type IsFound, type Run } from './query/marks.ts';
import type { RankedPage } from './query/rank.ts';
import type { Understanding } from './query/understand.ts';
import { verdict } from './query/verdict.ts';

export interface HitPlace {
  /** Among all places: see query/places.ts. */
  number: number;
  /** Of the page itself both are empty. */
  anchor: string;
  heading: readonly Run[];
}

export interface Hit {
  page: Omit<CataloguePage, 'sections'>;
  title: readonly Run[];
  /** The places that answer, best first; never empty. */
  places: readonly HitPlace[];
  /** Beginnings of the words found, whole ones with «=» before them: what to mark on the page itself. */
  starts: readonly string[];
  /** What the reader calls the entry, where its title says it in other words or another language. */
  alias?: readonly Run[] | undefined;
}

export interface Found {
  /** `weak`: pages that have a part of what was asked, none that has it all. */
  state: 'done' | 'weak' | 'empty' | 'error' | 'stale';
  /** How many pages were found. */
  count: number;
  /** The first of them, as many as were asked for. */
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
  count: 0,
  hits: [],
  options: { kind: [], place: [], year: [], status: [] },
  statuses: [],
  reading: { concepts: [], unknown: [], corrected: [] },
  nearest: [],
};

export interface Asked {
  request: Request;
  stage: OpenTitles;
  reader: string;
  /** So many hits at most. */
  most: number;
}

/** @param marks by language: tells the words that were found */
export function found(
  ranked: readonly RankedPage[],
  {
    reading,
    forms,
    marks,
  }: { reading: Understanding; forms: readonly WordForm[]; marks: (language: string) => IsFound },
  { request, stage, reader, most }: Asked,
): Found {
  const { catalogue, lexicon, titles, guesses } = stage;
  const judged = verdict(reading, ranked[0], request.literal);
  const { pages, options } = narrow(judged === 'empty' ? [] : ranked, request.chosen, catalogue);
  const hitOf = ({ page: { sections: _, ...page }, number, places }: RankedPage): Hit => {
    const isFound = marks(page.language);
    const starts = lexicon.starts(forms.filter(({ language }) => language === page.language));
    const title = mark(page.title, isFound);
    const [best, ...others] = places.map((place) => ({
      number: place.number,
      anchor: place.anchor,
      heading: mark(place.heading, isFound),
    }));
    return {
      page,
      title,
      places: best ? [best, ...others] : [],
      starts: [...new Set(starts)].slice(0, MOST_STARTS),
      alias: aliasOf(titles.namesIn(reader, number), marks(reader), {
        shown: marked(title) + marked(best?.heading ?? []),
        foreign: page.language !== reader,
      }),
    };
  };
  return {
    state: pages.length === 0 ? 'empty' : judged,
    count: pages.length,
    hits: pages.slice(0, most).map(hitOf),
    options,
    statuses: catalogue.statuses,
    reading,
    nearest: reading.unknown.flatMap((word) => guesses.nearest(word, reader) ?? []),
  };
}

/** An address must stay readable. */
const MOST_STARTS = 8;

/** The name that says more of the query than the title and the heading shown; of a foreign page any name. */
function aliasOf(
  names: readonly string[],
  isFound: IsFound,
  { shown, foreign }: { shown: number; foreign: boolean },
): Run[] | undefined {
  const [named] = names.map((name) => mark(name, isFound)).sort((a, b) => marked(b) - marked(a));
  return named && (foreign || marked(named) > shown) ? named : undefined;
}

function marked(runs: readonly Run[]): number {
  return runs.filter(({ marked }) => marked).length;
}
