import { describe, expect, it } from 'vitest';
import { knownForm, packWords, unpackWords } from '../../src/search/query/vocabulary.ts';

describe('packWords', () => {
  it('sorts, drops repetitions and comes back', () => {
    const words = ['заказ', 'заказчик', 'закон', 'заказ', '70', 'order', 'orders', 'өкмөт'];
    expect([...unpackWords(packWords(words))]).toEqual([...new Set(words)].sort());
  });

  it('writes a word as what it adds to the one before', () => {
    expect(packWords(['заказ', 'заказчик', 'закон'])).toBe('0заказ 5чик 3он');
  });

  it('packs nothing into nothing', () => {
    expect(packWords([])).toBe('');
    expect(unpackWords('')).toEqual([]);
  });

  it('holds words longer than a digit can count', () => {
    const long = 'а'.repeat(50);
    expect([...unpackWords(packWords([long, `${long}б`]))]).toEqual([long, `${long}б`]);
  });
});

describe('knownForm', () => {
  const vocabulary = unpackWords(packWords(['заказ', 'к', 'социальный', 'программа', '50', '5']));
  const known = (text: string, whole = false) => knownForm(vocabulary, { text, whole });

  it('sends a word the texts have, or the beginning of one, as it is', () => {
    expect(known('социальный')).toBe('социальный');
    expect(known('соц')).toBe('соц');
  });

  it('sends the beginning of a word that differs in its last letters', () => {
    expect(known('заказами')).toBe('заказ');
    expect(known('программу')).toBe('программ');
  });

  it('sends nothing the texts do not have, even where the index would answer with «к»', () => {
    expect(known('келишим')).toBeUndefined();
    expect(known('закат')).toBeUndefined();
  });

  it('wants numbers whole', () => {
    expect(known('5', true)).toBe('5');
    expect(known('500', true)).toBeUndefined();
  });
});
