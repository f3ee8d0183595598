import { describe, expect, it } from 'vitest';
import { cleanText, fold, joinWords, partWords, pieces, words } from '../../src/search/query/text.ts';

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

it('partWords parts what signs hold together, and joinWords undoes it', () => {
  const text = 'НКО/НПО, 2017–2018 годы: «Кочкор-Ата» (ст.12).';
  expect(partWords(text).replaceAll('\u2060', '')).toBe(
    'НКО / НПО, 2017 – 2018 годы: «Кочкор-Ата» (ст . 12).',
  );
  expect(joinWords(partWords(text))).toBe(text);
});
