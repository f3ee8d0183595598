/** The index of the texts in one language: where each word stands, and the texts themselves, in parts. Pure. */
import { createHash } from 'node:crypto';
import { SCORE_PARTS, type Part, type Postings } from './catalogue.ts';
import { byCodeUnits, type SearchRecord } from './texts-once.ts';

export interface TextParts {
  postings: Part<string>[];
  texts: Part<number>[];
  /** By name. */
  files: Map<string, string>;
}

/**
 * A query asks for few parts of the places of words, and for the texts of ten results: larger parts are fewer requests,
 * smaller ones fewer bytes. In characters, before compression.
 */
const POSTINGS_SIZE = 48_000;
const TEXTS_SIZE = 260_000;

/** Okapi BM25 with its usual parameters. */
const SATURATION = 1.2;
const LENGTH = 0.75;

/** @param words of each record, with repetitions */
export function textParts(
  records: readonly SearchRecord[],
  words: readonly (readonly string[])[],
  keyOf: (word: string) => string,
): TextParts {
  const places = new Map<string, Map<number, number>>();
  for (const [number, own] of words.entries()) {
    for (const key of own.map(keyOf)) {
      const of = places.get(key) ?? new Map<number, number>();
      places.set(key, of.set(number, (of.get(number) ?? 0) + 1));
    }
  }
  const mean = words.reduce((sum, { length }) => sum + length, 0) / records.length;
  const score = (times: number, number: number, rarity: number) => {
    const norm = SATURATION * (1 - LENGTH + (LENGTH * (words[number]?.length ?? 0)) / mean);
    return Math.max(1, Math.round((SCORE_PARTS * rarity * times * (SATURATION + 1)) / (times + norm)));
  };
  const entries = [...places]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([key, of]) => {
      const rarity = Math.log(1 + (records.length - of.size + 0.5) / (of.size + 0.5));
      let before = 0;
      const list = [...of].flatMap(([number, times]) => {
        const step = number - before;
        before = number;
        return [step, score(times, number, rarity)];
      });
      return [key, list] as const;
    });
  const files = new Map<string, string>();
  const file = (kind: string, content: string) => {
    const name = `${kind}-${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
    files.set(name, content);
    return name;
  };
  return {
    postings: cut(entries, ([, list]) => list.length * 3, POSTINGS_SIZE).map(({ items }) => {
      return [
        items[0]?.[0] ?? '',
        file('words', JSON.stringify(Object.fromEntries(items) satisfies Postings)),
      ];
    }),
    texts: cut(records, ({ text }) => text.length, TEXTS_SIZE).map(({ from, items }) => {
      return [from, file('texts', JSON.stringify(items.map(({ text }) => text)))];
    }),
    files,
  };
}

/** Cuts a list into stretches of about equal weight, none much heavier than `most`. */
function cut<Item>(
  list: readonly Item[],
  weigh: (item: Item) => number,
  most: number,
): { from: number; items: Item[] }[] {
  const weight = list.reduce((sum, item) => sum + weigh(item), 0);
  const each = weight / Math.max(1, Math.ceil(weight / most));
  const stretches: { from: number; items: Item[] }[] = [];
  let sum = 0;
  for (const [from, item] of list.entries()) {
    if (stretches.length <= Math.floor(sum / each)) stretches.push({ from, items: [] });
    stretches.at(-1)?.items.push(item);
    sum += weigh(item);
  }
  return stretches;
}
