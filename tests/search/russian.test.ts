import { describe, expect, it } from 'vitest';
import { englishKey } from '../../src/search/morphology/en.ts';
import { russianKey } from '../../src/search/morphology/ru.ts';
import { LEMMAS } from './russian-lemmas.ts';

describe('russianKey', () => {
  it.each(LEMMAS)('all forms meet: %s', (forms) => {
    expect(new Set(forms.split(' ').map(russianKey)).size).toBe(1);
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
