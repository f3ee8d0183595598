import { describe, expect, it } from 'vitest';
import { citation } from '../../src/acts/citation.ts';
import { actSchema } from '../../src/acts/schema.ts';
import type { Act } from '../../src/acts/schema.ts';
import { spaced } from '../support/spaces.ts';

function act(more: Partial<Act> = {}): Act {
  return actSchema.parse({
    title: 'Закон «О библиотеках»',
    short: 'Закон № 1',
    summary: 'Выдуманный закон.',
    updated: '2002-04-01',
    type: 'law',
    number: '70',
    date: '2017-04-28',
    officialTitle: 'О библиотеках',
    status: 'in-force',
    ...more,
  });
}

const AMENDMENTS = [
  { date: '2019-04-24', number: '56', sources: ['A'] },
  { date: '2023-07-25', number: '147', sources: ['A'] },
];

/** How an act is cited; where its lines may break is the typographer's business. */
function cited(...asked: Parameters<typeof citation>): string {
  return spaced(citation(...asked) ?? '');
}

describe('how to cite', () => {
  it('an act in Russian: the official form, down to the full stop', () => {
    expect(cited(act(), 'ru')).toBe(
      'Закон Кыргызской Республики от 28 апреля 2017 года № 70 «О библиотеках».',
    );
  });

  it('an article of an amended act: in its latest edition', () => {
    expect(cited(act({ amendments: AMENDMENTS }), 'ru', '21-1')).toBe(
      'Закон Кыргызской Республики от 28 апреля 2017 года № 70 «О библиотеках», статья 21-1 (в редакции от 25 июля 2023 года № 147).',
    );
  });

  it('an act in English', () => {
    const english = act({ officialTitle: 'On Libraries', amendments: AMENDMENTS });
    expect(cited(english, 'en', '1')).toBe(
      'Law of the Kyrgyz Republic No. 70 of 28 April 2017 “On Libraries”, article 1 (as amended on 25 July 2023, No. 147).',
    );
  });

  it('an act in Kyrgyz: number, date and quoted title', () => {
    const kyrgyz = cited(act({ officialTitle: 'Китепканалар жөнүндө' }), 'ky', '1');
    for (const part of ['«Китепканалар жөнүндө»', '№ 70', '2017-жылдын 28-апрели'])
      expect(kyrgyz).toContain(part);
    expect(kyrgyz).toMatch(/, 1-берене\.$/);
  });

  it('a code by the name it is known by', () => {
    const code = act({ type: 'code', number: '59', date: '2016-05-16', officialTitle: 'Бюджетный кодекс' });
    expect(cited(code, 'ru')).toBe('Бюджетный кодекс Кыргызской Республики от 16 мая 2016 года № 59.');
  });

  it('an act amended by one whose number nobody has read: by the day', () => {
    const amended = act({ amendments: [{ date: '2025-03-28', sources: ['A'] }] });
    expect(cited(amended, 'ru')).toContain('(в редакции от 28 марта 2025 года).');
  });

  it.each(['number', 'officialTitle'] as const)('no act whose %s has not been read', (field) => {
    expect(citation({ ...act(), [field]: undefined }, 'ru')).toBeUndefined();
  });

  it.each([
    ['government-resolution', 'Постановление Правительства Кыргызской Республики от'],
    ['cabinet-resolution', 'Постановление Кабинета Министров Кыргызской Республики от'],
    ['order', 'Приказ от'],
  ] satisfies [Act['type'], string][])('a %s by its name', (type, beginning) => {
    expect(cited(act({ type }), 'ru')).toBe(`${beginning} 28 апреля 2017 года № 70 «О библиотеках».`);
  });
});
