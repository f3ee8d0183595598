import { describe, expect, it } from 'vitest';
import { hyphenate } from '../../src/markdown/index.ts';
import { softHyphens } from '../../src/markdown/soft-hyphens.ts';
import { OPTIONS, run, texts, visible } from './support.ts';

const set = (text: string, path?: string) =>
  texts(run(text, [[softHyphens, OPTIONS]], path).tree).map(visible);

describe('soft hyphens', () => {
  it('divides long words, four letters from either end', () => {
    expect(visible(hyphenate('Государственный социальный заказ'))).toBe(
      'Госу|дар|ственный соци|альный заказ',
    );
    for (const part of hyphenate('некоммерческими предоставляется профинансированными').split(/[\s]/)) {
      const [first, ...rest] = part.split('\u00AD');
      expect(first!.length).toBeGreaterThanOrEqual(4);
      expect(rest.at(-1)!.length).toBeGreaterThanOrEqual(4);
    }
  });

  it.each([
    'заказчик', // nine letters and fewer
    'МИНИСТЕРСТВО',
    'министерство2',
    'Джалал-Абадскими',
    'предOSTAVление',
    'organisations',
    'мамлекеттикөрг',
    'пред\u00ADоставление',
  ])('leaves %s whole', (word) => {
    expect(hyphenate(word)).toBe(word);
  });

  it('divides the parts of a compound that is not a name', () => {
    expect(visible(hyphenate('социально-экономический'))).toBe('социально-эконо|ми|че|ский');
  });

  it('changes only text, and nothing the second time', () => {
    const text = 'Предоставление «некоммерческим» организациям, 50\u00A0000 сомов.';
    const once = hyphenate(text);
    expect(once.replaceAll('\u00AD', '')).toBe(text);
    expect(once).not.toBe(text);
    expect(hyphenate(once)).toBe(once);
  });

  it('keeps headings, links, labels and code whole', () => {
    const word = 'предоставление';
    const text = `## ${word}\n\n[${word}](https://a.kg) **${word}** \`${word}\` *${word}*\n\n- ${word}\n\n<Note title="${word}">${word}</Note>`;
    const divided = 'предо|став|ление';
    expect(set(text).filter((value) => value.trim() !== '')).toEqual([
      word,
      word,
      word,
      divided,
      divided,
      divided,
    ]);
  });

  it('leaves Kyrgyz and English alone', () => {
    expect(set('предоставление', 'content/x/ky.mdx')).toEqual(['предоставление']);
    expect(set('предоставление', 'content/x/en.mdx')).toEqual(['предоставление']);
  });
});
