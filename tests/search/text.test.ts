import { describe, expect, it } from 'vitest';
import { cleanText, fold, pieces, words } from '../../src/search/query/text.ts';

describe('cleanText', () => {
  it('leaves no soft hyphens and only ordinary single spaces', () => {
    expect(cleanText(' Закон\u00A0№\u202F70\n  о\u00ADза\u00ADказе ')).toBe('Закон № 70 озаказе');
  });

  it('composes letters: й typed as two signs is one', () => {
    expect(cleanText('и\u0306')).toBe('й');
  });
});

describe('words', () => {
  it('folds case and ё, and keeps й, ң, ө, ү', () => {
    expect(words('Социальный ОТЧЁТ, өкмөт!')).toEqual(['социальный', 'отчет', 'өкмөт']);
    expect(fold('ЁЛКИ')).toBe('елки');
  });

  it('parts words at every sign between them', () => {
    expect(words('«Кочкор-Ата», НКО/НПО 2017–2018 (ст.12) №604')).toEqual([
      'кочкор',
      'ата',
      'нко',
      'нпо',
      '2017',
      '2018',
      'ст',
      '12',
      '604',
    ]);
  });
});

it('pieces put together are the text again', () => {
  const text = '«Кочкор-Ата»: 2017–2018 годы.';
  expect(
    pieces(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

describe('a sum is one number, however it is written', () => {
  it.each([
    ['50000', '50000'],
    ['50 000', '50000'],
    ['50\u00A0000', '50000'],
    ['50\u00A0тыс.', '50000'],
    ['50 тысяч', '50000'],
    ['50 миң', '50000'],
    ['50,000', '50000'],
    ['43,8 млн', '43800000'],
    ['43 800 000', '43800000'],
    ['43.8 million', '43800000'],
    ['3 150 000,50', '3150000'],
    ['1,5 миллиарда', '1500000000'],
  ])('%s', (written, number) => {
    expect(words(`${written} сомов`)).toEqual([number, 'сомов']);
    const [first] = pieces(`${written} сомов`);
    expect(first).toEqual({ text: written, word: true });
  });

  it.each([
    ['2017–2018 годы', ['2017', '2018', 'годы']],
    ['28.04.2017', ['28', '04', '2017']],
    ['2017 100 000', ['2017', '100000']],
    ['43,8 %', ['43', '8']],
    ['10 минут', ['10', 'минут']],
    ['статья 21-1', ['статья', '21-1']],
  ])('what is none stays: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
