import { describe, expect, it } from 'vitest';
import { englishKey } from '../../src/search/morphology/en.ts';
import { russianKey, russianSiblings } from '../../src/search/morphology/ru.ts';
import { LEMMAS } from './russian-lemmas.ts';

describe('russianKey', () => {
  it.each(LEMMAS)('all forms meet: %s', (forms) => {
    expect(new Set(forms.split(' ').map(russianKey)).size).toBe(1);
  });

  it('knows the vowel that comes and goes', () => {
    expect(russianSiblings(russianKey('заявок'))).toContain(russianKey('заявка'));
    expect(russianSiblings(russianKey('заявка'))).toContain(russianKey('заявок'));
  });

  it.each([
    ['денег', 'деньги'],
    ['судеб', 'судьба'],
    ['список', 'списка'],
    ['Баткене', 'Баткен'],
    ['баткенская', 'Баткене'],
    ['баткенская', 'Баткен'],
  ])('knows the other stem of a word: %s, %s', (one, other) => {
    expect(russianSiblings(russianKey(one))).toContain(russianKey(other));
  });

  it('is no sibling of itself', () => {
    for (const word of ['заявка', 'деньги', 'Баткен', 'услуга', 'ош']) {
      expect(russianSiblings(russianKey(word))).not.toContain(russianKey(word));
    }
  });

  it('leaves other alphabets and numbers alone', () => {
    expect(['USAID', '604', 'өкмөт'].map(russianKey)).toEqual(['usaid', '604', 'өкмөт']);
  });
});

describe('englishKey', () => {
  it.each([
    'contract contracts',
    'service services',
    'study studies studied studying',
    'procure procures procuring procured',
    'evaluate evaluates evaluating evaluation',
    'commission commissions',
    'agency agencies',
    'tender tenders',
  ])('all forms meet: %s', (forms) => {
    expect(new Set(forms.split(' ').map(englishKey)).size).toBe(1);
  });

  it('keeps apart contract and contractor', () => {
    expect(englishKey('contract')).not.toBe(englishKey('contractor'));
  });
});
