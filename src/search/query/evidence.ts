/** What speaks for pages and their sections meaning one thing that a query asks. Pure. */
import type { WordForm } from './lexicon.ts';
import type { PlaceNumbers, TextScores } from './places.ts';
import type { FieldKind, TitleIndex } from './titles.ts';
import type { Alternative, Concept } from './understand.ts';
import { ABOUT, ELSEWHERE, HALF_SCORE, HEADING, TEXT, TEXT_ELSEWHERE, TITLE, UNTITLED } from './weights.ts';

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
interface FieldShare {
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
  fields(page: number, section: number): ReadonlyMap<number, FieldShare>;
}

const WORTH: Readonly<Record<FieldKind, number>> = {
  title: TITLE,
  name: TITLE,
  heading: HEADING,
  about: ABOUT,
};

/** Where one word of an alternative stands; strengths by place, places of a page by its number. */
interface Word {
  /** By field: how surely it is this word. */
  fields: Map<number, number>;
  /** Pages whose title or headings spell it as typed. */
  spelled: Set<number>;
  ofPage: Map<number, number>;
  ofPlace: Map<number, number>;
  anywhere: Map<number, number>;
  textOfPlace: Map<number, number>;
  textAnywhere: Map<number, number>;
}

export function evidenceFor(
  concept: Concept,
  titles: TitleIndex,
  places: PlaceNumbers,
  texts?: TextScores,
): Evidence {
  const alternatives = concept.alternatives.map((alternative) => ({
    weight: alternative.weight,
    words: wordsOf(alternative, concept, titles, places, texts),
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
      new Map(
        (shares.get(page) ?? [])
          .filter(([, share]) => share.section === undefined || share.section === section)
          .map(([number, share]) => [number, share]),
      ),
  };
}

function wordsOf(
  { words, said }: Alternative,
  { typed }: Concept,
  titles: TitleIndex,
  places: PlaceNumbers,
  texts?: TextScores,
): Word[] {
  return words.map((forms, i) =>
    wordOf(
      forms,
      { spelling: said === undefined ? (typed[i] ?? '') : '', length: words.length },
      titles,
      places,
      texts,
    ),
  );
}

function wordOf(
  forms: readonly WordForm[],
  { spelling, length }: { spelling: string; length: number },
  titles: TitleIndex,
  places: PlaceNumbers,
  texts?: TextScores,
): Word {
  const word: Word = {
    fields: new Map(),
    spelled: new Set(),
    ofPage: new Map(),
    ofPlace: new Map(),
    anywhere: new Map(),
    textOfPlace: new Map(),
    textAnywhere: new Map(),
  };
  for (const form of forms) {
    for (const number of titles.having(form)) {
      const field = titles.fields[number];
      if (!field) continue;
      raise(word.fields, number, form.weight);
      if (spelling && titles.spells(number, spelling)) word.spelled.add(field.page);
      // A name is one saying: «state social contracting» says little of “contracts”.
      const share = field.kind === 'name' ? Math.min(1, length / field.size) : 1;
      const strength = WORTH[field.kind] * form.weight * share;
      if (field.kind === 'heading') {
        raise(word.ofPlace, places.of(field.page, field.section), strength);
        raise(word.anywhere, field.page, ELSEWHERE * form.weight);
      } else raise(word.ofPage, field.page, strength);
    }
    for (const [place, score] of texts?.(form) ?? []) {
      const [least, most] = TEXT;
      raise(word.textOfPlace, place, (least + ((most - least) * score) / (score + HALF_SCORE)) * form.weight);
      raise(word.textAnywhere, places.at(place).page, TEXT_ELSEWHERE * form.weight);
    }
  }
  return word;
}

function raise(map: Map<number, number>, key: number, value: number): void {
  map.set(key, Math.max(value, map.get(key) ?? 0));
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
    const any = Math.max(ofPage, word.textOfPlace.get(place) ?? 0, word.textAnywhere.get(page) ?? 0);
    titles += ofPage;
    texts += any;
    if (ofTitles > 0) inTitles += 1;
    if (any > 0) found += 1;
    if (word.spelled.has(page)) spelled += 1;
  }
  const share = found / count;
  return {
    titles: (titles / count) * (inTitles / count) * weight || (titles / count) * weight * 0.5,
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
function sharesOf(
  alternatives: readonly (readonly Word[])[],
  titles: TitleIndex,
): Map<number, [number, FieldShare][]> {
  const shares = new Map<number, [number, FieldShare][]>();
  for (const words of alternatives) {
    for (const number of words[0]?.fields.keys() ?? []) {
      const field = titles.fields[number];
      if (!field || field.kind === 'about' || !words.every((word) => word.fields.has(number))) continue;
      const sure = Math.min(...words.map((word) => word.fields.get(number) ?? 0));
      const share: FieldShare = { words: words.length, size: field.size, worth: WORTH[field.kind] * sure };
      if (field.kind === 'heading') share.section = field.section;
      shares.set(field.page, [...(shares.get(field.page) ?? []), [number, share]]);
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
