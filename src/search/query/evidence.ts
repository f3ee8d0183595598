/** What speaks for pages and their sections meaning one thing that a query asks. Pure. */
import type { PlaceNumbers, TextScores } from './places.ts';
import type { TitleIndex } from './titles.ts';
import type { Alternative, Concept } from './understand.ts';
import { UNTITLED } from './weights.ts';
import { wordOf, WORTH, type Word } from './word-places.ts';

/** What a place has of a concept; strengths are 0…1. */
export interface Strength {
  titles: number;
  texts: number;
  /** Share of the concept's words that the page has. */
  complete: number;
  /** Titles, names, headings of the place and what the page is about have all words of it. */
  inTitles: boolean;
  /** Share of its words that a title or heading spells as typed. */
  spelled: number;
}

/** A field with words of the concept. */
export interface FieldShare {
  number: number;
  words: number;
  size: number;
  /** A title or a name counts whole, a heading less. */
  worth: number;
  /** Of a heading: the section it names. */
  section?: number;
}

export interface Evidence {
  pages: ReadonlySet<number>;
  sections: ReadonlyMap<number, ReadonlySet<number>>;
  /** Rarity of the concept: how much of the query's meaning it carries. */
  importance: number;
  at(page: number, section: number): Strength;
  fields(page: number, section: number): readonly FieldShare[];
}

/**
 * Collects it.
 * @param asked how many words the whole query has
 * @param texts none in the first stage
 */
export function evidenceFor(
  concept: Concept,
  titles: TitleIndex,
  places: PlaceNumbers,
  asked: number,
  texts?: TextScores,
): Evidence {
  const alternatives = concept.alternatives.map((alternative) => ({
    weight: alternative.weight,
    words: wordsOf(alternative, { concept, asked }, titles, places, texts),
  }));
  const sections = new Map<number, Set<number>>();
  const note = (page: number, section: number) => {
    const known = sections.get(page);
    if (known) known.add(section);
    else sections.set(page, new Set([section]));
  };
  for (const { words } of alternatives) {
    for (const word of words) {
      for (const page of word.ofPage.keys()) note(page, 0);
      for (const place of [...word.ofPlace.keys(), ...word.textOfPlace.keys()]) {
        const { page, section } = places.at(place);
        note(page, section);
      }
    }
  }
  const shares = sharesOf(
    alternatives.map(({ words }) => words),
    titles,
  );
  return {
    pages: new Set(sections.keys()),
    sections,
    importance: importanceOf(alternatives, places.count),
    at: (page, section) => {
      const place = places.of(page, section);
      const strengths = alternatives.map(({ words, weight }) => strengthOf(words, weight, page, place));
      return strengths.reduce(better, { titles: 0, texts: 0, complete: 0, inTitles: false, spelled: 0 });
    },
    fields: (page, section) =>
      (shares.get(page) ?? []).filter((share) => share.section === undefined || share.section === section),
  };
}

function wordsOf(
  { words, said }: Alternative,
  { concept, asked }: { concept: Concept; asked: number },
  titles: TitleIndex,
  places: PlaceNumbers,
  texts?: TextScores,
): Word[] {
  // Another phrase for the same says it in one piece: «первый шаг» is not «шаг 4» of the first page that has «первый».
  const within = said === undefined || words.length < 2 ? undefined : fieldsWithAll(words, titles);
  return words.map((forms, i) =>
    wordOf(
      forms,
      {
        spelling: said === undefined ? (concept.typed[i] ?? '') : '',
        length: Math.max(words.length, asked),
        ...(within && { within }),
      },
      titles,
      places,
      texts,
    ),
  );
}

/** Fields that have some form of every word. */
function fieldsWithAll(words: Alternative['words'], titles: TitleIndex): ReadonlySet<number> {
  return words
    .map((forms) => new Set(forms.flatMap((form) => titles.having(form))))
    .reduce((all, some) => new Set([...all].filter((field) => some.has(field))));
}

/** A phrase counts by the square of the share of its words: «социальный» alone is not yet «социальный заказ». */
function strengthOf(words: readonly Word[], weight: number, page: number, place: number): Strength {
  const count = words.length || 1;
  let titles = 0;
  let texts = 0;
  let inTitles = 0;
  let found = 0;
  let spelled = 0;
  for (const word of words) {
    const ofTitles = Math.max(word.ofPage.get(page) ?? 0, word.ofPlace.get(place) ?? 0);
    const ofPage = Math.max(ofTitles, word.anywhere.get(page) ?? 0);
    const any = Math.max(ofPage, word.textOfPlace.get(place) ?? 0);
    titles += ofPage;
    texts += any;
    if (ofTitles > 0) inTitles += 1;
    if (any > 0) found += 1;
    if (word.spelled.has(page)) spelled += 1;
  }
  const share = found / count;
  return {
    titles: (titles / count) * (inTitles / count) * weight,
    texts: (texts / count) * share * weight,
    complete: share,
    inTitles: inTitles === count,
    spelled: spelled / count,
  };
}

function better(a: Strength, b: Strength): Strength {
  return {
    titles: Math.max(a.titles, b.titles),
    texts: Math.max(a.texts, b.texts),
    complete: Math.max(a.complete, b.complete),
    inTitles: a.inTitles || b.inTitles,
    spelled: Math.max(a.spelled, b.spelled),
  };
}

/** By page: the fields that have all words of some alternative. */
function sharesOf(alternatives: readonly (readonly Word[])[], titles: TitleIndex): Map<number, FieldShare[]> {
  const shares = new Map<number, FieldShare[]>();
  for (const words of alternatives) {
    for (const number of words[0]?.fields.keys() ?? []) {
      const field = titles.fields[number];
      if (!field || field.kind === 'about' || !words.every((word) => word.fields.has(number))) continue;
      const sure = Math.min(...words.map((word) => word.fields.get(number) ?? 0));
      const share: FieldShare = {
        number,
        words: words.length,
        size: field.size,
        worth: WORTH[field.kind] * sure,
      };
      if (field.kind === 'heading') share.section = field.section;
      shares.set(field.page, [...(shares.get(field.page) ?? []), share]);
    }
  }
  return shares;
}

/** Logarithm of how rare the likeliest wording is among titles and headings, as in BM25. */
function importanceOf(alternatives: readonly { words: readonly Word[] }[], places: number): number {
  const rarities = (alternatives[0]?.words ?? []).map(({ fields, textOfPlace }) =>
    fields.size > 0
      ? Math.log(1 + places / (1 + fields.size))
      : // What no title says is rarely what a query is about.
        Math.log(1 + places / (1 + textOfPlace.size)) * UNTITLED,
  );
  return rarities.reduce((sum, one) => sum + one, 0) / Math.sqrt(Math.max(1, rarities.length)) || 1;
}
