import { describe, expect, it } from 'vitest';
import { STRINGS } from '../../src/i18n/translator.ts';
import { beginnings, wordKey } from '../../src/search/morphology/index.ts';
import { kyrgyzKey } from '../../src/search/morphology/ky.ts';
import { words } from '../../src/search/query/text.ts';
import { pairs } from './pairs.ts';

describe('kyrgyzKey', () => {
  it.each(pairs('kyrgyz-pairs.txt'))('%s → %s', (form, key) => {
    expect(kyrgyzKey(form)).toBe(key);
  });

  it('is its own key, for every word of the interface', () => {
    const all = new Set(Object.values(STRINGS).flatMap(({ ky }) => words(JSON.stringify(ky))));
    expect(all.size).toBeGreaterThan(1000);
    const unstable = [...all].filter((word) => kyrgyzKey(kyrgyzKey(word)) !== kyrgyzKey(word));
    expect(unstable).toEqual([]);
  });

  it('gives beginnings that catch the form, voiced consonants included', () => {
    for (const [form, key] of pairs('kyrgyz-pairs.txt')) {
      // Roots in which a vowel or a whole ending changes are known by list, not by beginning.
      if (form.startsWith('балдар')) continue;
      const folded = form.toLowerCase().replaceAll('ё', 'е');
      expect(
        beginnings('ky', key).some((start) => folded.startsWith(start)),
        form,
      ).toBe(true);
    }
  });

  it('strips a name of two letters, and endings after нг however they are written', () => {
    expect(['Ошто', 'Оштун', 'Ош'].map(kyrgyzKey)).toEqual(['ош', 'ош', 'ош']);
    expect(
      new Set(['мониторингдин', 'мониторингтин', 'мониторингде', 'мониторинг'].map(kyrgyzKey)).size,
    ).toBe(1);
  });

  it('strips only the last part of a compound', () => {
    expect(kyrgyzKey('Кочкор-Атадан')).toBe('кочкор-ата');
  });

  it('leaves numbers and short words alone', () => {
    expect(['604', 'ким', 'эл', 'үй'].map(kyrgyzKey)).toEqual(['604', 'ким', 'эл', 'үй']);
  });

  it('keeps apart what only looks alike', () => {
    for (const [one, other] of [
      ['заказ', 'заказчы'],
      ['мамлекет', 'мамлекеттик'],
      ['белги', 'белек'],
      ['аткаруу', 'аткаруучу'],
    ]) {
      expect(kyrgyzKey(one!)).not.toBe(kyrgyzKey(other!));
    }
  });
});

it('a language without rules keeps its words', () => {
  expect(wordKey('de', 'Auftrag')).toBe('auftrag');
});
