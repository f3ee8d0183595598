import { describe, expect, it } from 'vitest';
import type { Postings } from '../../src/search/catalogue.ts';
import { textParts } from '../../src/search/text-parts.ts';
import { words } from '../../src/search/query/text.ts';

const record = (text: string) => ({ url: '/', language: 'ru' as const, title: 'Новость', about: '', text });

function partsOf(texts: readonly string[]) {
  const records = texts.map(record);
  const all = records.map(({ title, text }) => words(`${title} ${text}`));
  return textParts(records, all, (word) => word);
}

/** Places of a word as numbers of records, by score. */
function places(files: ReadonlyMap<string, string>, word: string): Record<number, number> {
  const all = [...files]
    .filter(([name]) => name.startsWith('words-'))
    .flatMap(([, json]) => Object.entries(JSON.parse(json) as Postings));
  const [, list = []] = all.find(([key]) => key === word) ?? [];
  const found: Record<number, number> = {};
  let at = 0;
  for (let i = 0; i < list.length; i += 2) found[(at += list[i] ?? 0)] = list[i + 1] ?? 0;
  return found;
}

describe('textParts', () => {
  it('knows where each word stands, the more strongly the more of a text it is', () => {
    const { files } = partsOf(['талон', 'заказ', 'талон талон', 'талон, и ещё много других слов']);
    const found = places(files, 'талон');
    expect(Object.keys(found)).toEqual(['0', '2', '3']);
    expect(found[2]).toBeGreaterThan(found[0] ?? 0);
    expect(found[0]).toBeGreaterThan(found[3] ?? 0);
    expect(places(files, 'новость')).toMatchObject({ 0: 1, 1: 1, 2: 1, 3: 1 });
  });

  it('cuts a large index into parts in the order of their words, and the texts in that of the records', () => {
    const texts = Array.from({ length: 40 }, (_, i) =>
      Array.from({ length: 1500 }, (_, j) => `слово${i}а${j}`).join(' '),
    );
    const { files, postings, texts: parts } = partsOf(texts);
    expect(postings.length).toBeGreaterThan(2);
    expect(postings.map(([from]) => from)).toEqual(postings.map(([from]) => from).sort());
    expect(parts.length).toBeGreaterThan(1);
    const read = parts.map(([from, name]) => [from, JSON.parse(files.get(name) ?? '') as string[]] as const);
    for (const [from, some] of read) expect(some[0]).toBe(texts[from]);
    expect(read.flatMap(([, some]) => some)).toEqual(texts);
    // A part more is a request more: none is a fraction of the others.
    const sizes = read.map(([, some]) => some.join('').length);
    expect(Math.min(...sizes) * 3).toBeGreaterThan(Math.max(...sizes));
  });

  it('names files by what they hold', () => {
    const names = (text: string) => [...partsOf([text]).files.keys()];
    expect(names('талон')).toEqual(names('талон'));
    expect(names('талон')).not.toEqual(names('заказ'));
  });
});
