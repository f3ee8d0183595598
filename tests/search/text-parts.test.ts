import { describe, expect, it } from 'vitest';
import { textParts } from '../../src/search/text-parts.ts';

function partsOf(texts: readonly string[]) {
  return textParts(
    texts.map((text) => ({ url: '/', language: 'ru' as const, title: 'Новость', about: '', text })),
  );
}

describe('textParts', () => {
  it('cuts many texts into parts in the order of the records', () => {
    const texts = Array.from({ length: 40 }, (_, i) =>
      Array.from({ length: 1500 }, (_, j) => `слово${i}а${j}`).join(' '),
    );
    const { files, texts: parts } = partsOf(texts);
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
