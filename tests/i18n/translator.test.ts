import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';

function counted(locale: Locale, numbers: number[]): string[] {
  return numbers.map((n) => translator(locale)('guides.stepCount', { n }));
}

describe('plurals', () => {
  it('Russian has one, few and many', () => {
    expect(counted('ru', [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111])).toEqual([
      '0 шагов',
      '1 шаг',
      '2 шага',
      '4 шага',
      '5 шагов',
      '11 шагов',
      '12 шагов',
      '14 шагов',
      '21 шаг',
      '22 шага',
      '25 шагов',
      '101 шаг',
      '111 шагов',
    ]);
    expect(counted('ru', [1.5])).toEqual(['1.5 шага']);
  });

  it('Kyrgyz keeps one form after a number', () => {
    expect(counted('ky', [1, 2, 5, 21])).toEqual(['1 кадам', '2 кадам', '5 кадам', '21 кадам']);
  });

  it('English has one and other', () => {
    expect(counted('en', [0, 1, 2, 21])).toEqual(['0 steps', '1 step', '2 steps', '21 steps']);
  });
});

describe('typography', () => {
  it('leaves no short word at the end of a line, as in the content', () => {
    expect(translator('ru')('interest.link')).toBe('Сообщить мне о\u00A0следующей конференции');
  });
});

describe('parameters', () => {
  it('take their places, whatever the order of the language', () => {
    const said = LOCALES.map((locale) =>
      translator(locale)('library.article', { act: '№ 1', number: '21-1' }),
    );
    expect(said).toEqual(['№ 1, статья 21-1', '№ 1, 21-1-берене', '№ 1, article 21-1']);
  });

  it('are put in as they are: no placeholder or pattern inside a value is read again', () => {
    expect(translator('ru')('library.article', { act: '{number} $& $1', number: 5 })).toBe(
      '{number} $& $1, статья 5',
    );
  });

  it('that are missing stop the build, and are named', () => {
    for (const locale of LOCALES) {
      expect(() => translator(locale)('library.article', { number: 5 })).toThrow(
        `«library.article» (${locale}) is asked for without «act»`,
      );
    }
  });
});
