import { describe, expect, it } from 'vitest';
import { parse } from './support.ts';

const gaps = (text: string) => parse(text).gaps;

describe('what a text says is not known', () => {
  it('is quoted with the sentence it stands in, source marks and all else left out', () => {
    const text = 'Закон принят.[^K1] Кто **решает**, <Gap>текст не найден</Gap>, а жаль. Это всё.';
    expect(gaps(text)).toEqual([{ before: 'Кто решает,', words: 'текст не найден', after: ', а жаль.' }]);
  });

  it('knows its section', () => {
    const text = 'Сколько их, <Gap>не найдено</Gap>\n\n## 3. Деньги\n\nСумма: <Gap />.';
    expect(gaps(text).map(({ section, before, words }) => [section, before, words])).toEqual([
      [undefined, 'Сколько их,', 'не найдено'],
      ['step-3', 'Сумма:', ''],
    ]);
  });

  it('in a table begins with the name of its row', () => {
    const text = '| Что | Когда |\n| --- | --- |\n| Жалоба | <Gap>не найдено</Gap> |';
    expect(gaps(text)).toEqual([{ before: 'Жалоба:', words: 'не найдено', after: '' }]);
  });

  it('may stand alone, in a list or in a note', () => {
    const text =
      '<Gap>один</Gap>\n\n- первый: <Gap>два</Gap>\n\n<Note kind="caution">\n\nА <Gap>три</Gap>\n\n</Note>';
    expect(gaps(text).map(({ before, words }) => [before, words])).toEqual([
      ['', 'один'],
      ['первый:', 'два'],
      ['А', 'три'],
    ]);
  });
});
