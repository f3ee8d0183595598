/** From what titles and texts have of a query to pages in the order in which a reader wants them. Pure. */
import type { CataloguePage } from '../catalogue.ts';
import { placeNumbers, type TextScores } from './places.ts';
import { evidenceFor, type Evidence, type FieldShare } from './evidence.ts';
import type { TitleIndex } from './titles.ts';
import type { Concept } from './understand.ts';
import { BONUS, FOREIGN, KIND, LEAST_COVERED, OTHER_PLACE, REPEALED } from './weights.ts';

/** Where a page answers: the page itself has neither anchor nor heading. */
export interface FoundPlace {
  /** Among all places: see places.ts. */
  number: number;
  section: number;
  anchor: string;
  heading: string;
}

export interface RankedPage {
  page: CataloguePage;
  /** Number of the page in the catalogue. */
  number: number;
  /** The places that answer, best first; never empty. */
  places: readonly FoundPlace[];
  /** Titles and headings alone say all of the query: such pages stay where they are when the texts are searched. */
  sure: boolean;
  /** By which the pages stand in order; about 1 for a title that says the query, below 0.5 for mentions in texts. */
  score: number;
  /** Share of what the query asks that the page has, every part counting alike. */
  said: number;
}

/** More places of one page would hide the next page. */
const MOST_PLACES = 4;

interface Scored {
  section: number;
  score: number;
  covered: number;
  said: number;
  sure: boolean;
}

/**
 * Pages in which titles and headings have everything asked come first, by titles alone: so the list does not jump
 * when the texts have been searched too. The others follow by all that is known of them.
 * @param texts none in the first stage
 */
export function rank(
  pages: readonly CataloguePage[],
  concepts: readonly Concept[],
  titles: TitleIndex,
  reader: string,
  texts?: TextScores,
): RankedPage[] {
  const places = placeNumbers(pages);
  const asked = concepts.reduce((sum, { typed }) => sum + typed.length, 0);
  const evidence = concepts.map((concept) => evidenceFor(concept, titles, places, asked, texts));
  const candidates = new Set(evidence.flatMap((one) => [...one.pages]));
  return [...candidates]
    .map((number) => {
      const page = pages[number] as CataloguePage;
      const scored = scorePage(number, evidence).sort((a, b) => b.score - a.score);
      const sure = scored.filter((place) => place.sure);
      const best = sure[0] ?? scored[0];
      const factor = factorOf(page, reader);
      return {
        page,
        number,
        places: shown(
          page,
          (section) => places.of(number, section),
          sure.length > 0 ? [...sure, ...scored.filter((place) => !place.sure)] : scored,
        ),
        sure: sure.length > 0,
        covered: best?.covered ?? 0,
        said: best?.said ?? 0,
        score: (best?.score ?? 0) * factor,
      };
    })
    .filter(({ covered }) => covered >= LEAST_COVERED)
    .sort((a, b) => Number(b.sure) - Number(a.sure) || b.score - a.score || a.number - b.number)
    .map(({ page, number, places, sure, score, said }) => ({ page, number, places, sure, score, said }));
}

/** Every place of a page that has something of the query. */
function scorePage(page: number, evidence: readonly Evidence[]): Scored[] {
  const sections = new Set([0, ...evidence.flatMap((one) => [...(one.sections.get(page) ?? [])])]);
  const total = evidence.reduce((sum, { importance }) => sum + importance, 0) || 1;
  return [...sections].map((section) => {
    const found = evidence.map((one) => ({ ...one.at(page, section), importance: one.importance }));
    const sure = found.every(({ inTitles }) => inTitles);
    let strength = 0;
    let covered = 0;
    for (const { titles, texts, complete, importance } of found) {
      // A sure place is weighed by titles alone, in both stages.
      strength += (importance / total) * (sure ? titles : Math.max(titles, texts));
      if (complete > 0) covered += (importance / total) * complete;
    }
    const bonus = BONUS.whole * wholeOf(page, section, evidence) + BONUS.spelled * average(found, 'spelled');
    const said = average(found, 'complete');
    return {
      section,
      sure,
      covered,
      said,
      score: strength * (0.5 + 0.5 * covered) + (sure ? bonus : bonus / 2),
    };
  });
}

/**
 * How much of one title, name or heading the query is, less by the square of what it lacks of the query: 1 for the
 * very words. So «статья 5» is met by «Статья 5. …» before «Статья 1» with a paragraph 5.
 */
function wholeOf(page: number, section: number, evidence: readonly Evidence[]): number {
  const fields = new Map<number, FieldShare & { parts: number }>();
  for (const one of evidence) {
    for (const share of one.fields(page, section)) {
      const { words = 0, parts = 0 } = fields.get(share.number) ?? {};
      fields.set(share.number, { ...share, words: words + share.words, parts: parts + 1 });
    }
  }
  const shares = [...fields.values()].map(({ words, size, worth, parts }) =>
    // Squared: the very words as a heading are less than most of the words as a title.
    parts > 1 || evidence.length === 1
      ? worth ** 2 * Math.min(1, words / size) * (parts / evidence.length) ** 2
      : 0,
  );
  return Math.max(0, ...shares);
}

function average<Name extends string>(found: readonly Record<Name, number>[], name: Name): number {
  return found.reduce((sum, one) => sum + one[name], 0) / Math.max(1, found.length);
}

function factorOf(page: CataloguePage, reader: string): number {
  return (
    (KIND[page.kind] ?? 1) *
    (page.language === reader ? 1 : FOREIGN) *
    (page.status === 'repealed' ? REPEALED : 1)
  );
}

/** The best place, and the sections that answer nearly as well; the page as a whole is no section of itself. */
function shown(
  page: CataloguePage,
  numberOf: (section: number) => number,
  scored: readonly Scored[],
): FoundPlace[] {
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ section, score }, i) => i === 0 || (section > 0 && score >= best * OTHER_PLACE))
    .slice(0, MOST_PLACES)
    .map(({ section }) => {
      const [anchor, heading] = page.sections[section - 1] ?? ['', ''];
      return { number: numberOf(section), section, anchor, heading };
    });
}
