import { describe, expect, it } from 'vitest';
import { wordKey } from '../../src/search/morphology/index.ts';
import { packWords, unpackWords } from '../../src/search/query/vocabulary.ts';

const russian = (word: string) => wordKey('ru', word);

describe('packWords', () => {
  it('keeps each key once, with the commonest of its forms', () => {
    const packed = packWords(['заказы', 'заказа', 'заказа', 'конкурс', '70'], russian);
    expect([...unpackWords(packed)]).toEqual([
      ['70', '70'],
      ['заказ', 'заказа'],
      ['конкурс', 'конкурс'],
    ]);
  });

  it('keeps a form that does not begin with its key', () => {
    expect(unpackWords(packWords(['люди'], () => 'человек')).get('человек')).toBe('люди');
  });

  it('writes a key as what it adds to the one before', () => {
    expect(packWords(['заказ', 'заказчик', 'закон'], russian)).toBe('0заказ 5чик 3он');
  });

  it('packs nothing into nothing', () => {
    expect(packWords([], russian)).toBe('');
    expect([...unpackWords('')]).toEqual([]);
  });

  it('holds words longer than a digit can count', () => {
    const long = 'b'.repeat(50);
    expect([...unpackWords(packWords([long, `${long}c`], (word) => word)).keys()]).toEqual([
      long,
      `${long}c`,
    ]);
  });
});
