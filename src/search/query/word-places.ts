/** Where one word stands: in titles, names, headings, and in the texts. Pure. */
import type { WordForm } from './lexicon.ts';
import type { PlaceNumbers, TextScores } from './places.ts';
import type { FieldKind, TitleIndex } from './titles.ts';
import { ABOUT, ELSEWHERE, HALF_SCORE, HEADING, TEXT, TEXT_ELSEWHERE, TITLE } from './weights.ts';

export const WORTH: Readonly<Record<FieldKind, number>> = {
  title: TITLE,
  name: TITLE,
  heading: HEADING,
  about: ABOUT,
};

/** Strengths 0…1, by the number of a page or of a place. */
export interface Word {
  /** By field: how surely it is this word. */
  fields: Map<number, number>;
  /** Pages whose title or headings spell it as typed. */
  spelled: Set<number>;
  ofPage: Map<number, number>;
  ofPlace: Map<number, number>;
  anywhere: Map<number, number>;
  textOfPlace: Map<number, number>;
}

/** A smaller share of a name does not name the thing: «contract» in “state social contracting”. */
const WHOLE_ENOUGH = 0.5;

/**
 * Collects where any form of a word stands.
 * @param said how it was typed (nothing where it was not), of how many words it is part, the only fields to look in
 */
export function wordOf(
  forms: readonly WordForm[],
  { spelling, length, within }: { spelling: string; length: number; within?: ReadonlySet<number> },
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
  };
  for (const form of forms) {
    for (const number of titles.having(form)) {
      const field = titles.fields[number];
      if (!field || (within && !within.has(number))) continue;
      raise(word.fields, number, form.weight);
      if (spelling && titles.spells(number, spelling)) word.spelled.add(field.page);
      // A name is one wording: «state social contracting» says little of “contracts”.
      const share = field.kind === 'name' ? Math.min(1, length / field.size) : 1;
      const strength = WORTH[field.kind] * form.weight * share;
      if (field.kind === 'heading') {
        raise(word.ofPlace, places.of(field.page, field.section), strength);
        raise(word.anywhere, field.page, ELSEWHERE * form.weight);
      } else if (share < WHOLE_ENOUGH) raise(word.anywhere, field.page, ELSEWHERE * form.weight * share);
      else raise(word.ofPage, field.page, strength);
    }
    for (const [place, score] of texts?.(form) ?? []) {
      const [least, most] = TEXT;
      raise(word.textOfPlace, place, (least + ((most - least) * score) / (score + HALF_SCORE)) * form.weight);
      raise(word.anywhere, places.at(place).page, TEXT_ELSEWHERE * form.weight);
    }
  }
  return word;
}

function raise(map: Map<number, number>, key: number, value: number): void {
  map.set(key, Math.max(value, map.get(key) ?? 0));
}
