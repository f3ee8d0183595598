import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../src/search/catalogue.ts';
import { chunksWith } from '../../src/search/chunks.ts';

const CHUNKS: Chunk[] = [
  ['5', '1'],
  ['заказ', '2'],
  ['заказчик', '3'],
  ['сеичас', '4'],
];

function names(text: string, whole = false): string[] {
  return chunksWith([{ text, whole }], CHUNKS).map(([, name]) => name);
}

describe('chunksWith', () => {
  it('names the one chunk where a whole word would stand', () => {
    expect(names('заказ', true)).toEqual(['2']);
    expect(names('закон', true)).toEqual(['3']);
    expect(names('70', true)).toEqual(['1']);
  });

  it('follows a beginning across borders, and no farther', () => {
    expect(names('заказ')).toEqual(['2', '3']);
    expect(names('заказч')).toEqual(['2', '3']);
    expect(names('заказчик')).toEqual(['3']);
    expect(names('зая')).toEqual(['3']);
  });

  it('reaches the end and what stands before everything', () => {
    expect(names('яблок')).toEqual(['4']);
    expect(names('0', true)).toEqual([]);
  });

  it('compares words as Pagefind holds them, without the mark of й', () => {
    expect(names('сейчас')).toEqual(['4']);
  });

  it('names a chunk once, whatever leads to it', () => {
    const searches = ['заказчик', 'закон'].map((text) => ({ text, whole: false }));
    expect(chunksWith(searches, CHUNKS)).toHaveLength(1);
  });
});
