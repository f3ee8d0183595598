import { describe, expect, it } from 'vitest';
import { firstFigure } from '../../src/markdown/figures.ts';
import { complaints, sentences } from './support.ts';

const GAP = '\uFFFC';
const STRICT = { figuresNeedSource: () => true };
const found = (text: string) => complaints(text, STRICT);

describe('figures of a line', () => {
  it.each([
    ['Мэрия выделила 400 000 сомов', '400 000'],
    ['как разделили 50 000 сомов', '50 000'],
    ['на 43,8 млн сомов', '43,8'],
    ['В 2013–2015 годах', '2013–2015'],
    ['Конкурс объявлен 22.05.2018', '22.05.2018'],
    ['28 апреля 2017 года принят Закон № 70', '28'],
    ['Доля — 12 %', '12'],
    ['Главным стали 3 причины', '3'],
    ['Частным лицам дали 7 мест', '7'],
    ['Статья 5 действует с 2017 года', '2017'],
    [`Сумма 50 000: ${GAP}`, '50 000'],
  ])('are found in «%s»', (text, figure) => {
    expect(firstFigure(text, GAP)).toBe(figure);
  });

  it.each([
    'Закон № 70 от 28 апреля 2017 года',
    'закон от 28.04.2017 № 70 и постановление № 814',
    'по закону 2008 года и редакции 2017 года',
    'ст. 5, п. 3 и ч. 9; статьи 13, 17 и 32; пункты 1–4; статья 5-1',
    'шаг 3, шаги 1–2, приложение 2, глава 1, раздел 4',
    'во 2-м чтении, 1-я редакция',
    '1) заявка; 2) договор',
    'агентство 24.kg, лист A4, набор UTF-8, https://a.kg/2018/05',
    `Суммы за 2011, 2012 и 2014–2018 годы: ${GAP}`,
    'Ни одной цифры здесь нет',
  ])('are not seen in «%s»', (text) => {
    expect(firstFigure(text, GAP)).toBeUndefined();
  });
});

describe('a text whose figures need sources', () => {
  it('is told of each block without a mark, at its first figure', () => {
    expect(found('Было 12 городов.\n\nСтало\n11 городов.')).toEqual([
      '1:6 figure-without-source',
      '4:1 figure-without-source',
    ]);
    expect(sentences('Было 12 городов.', STRICT)[0]).toBe(
      'рядом с «12» нет знака источника: поставьте [^КЛЮЧ] в конце этого абзаца, пункта или строки таблицы',
    );
  });

  it('is content with a mark anywhere in the same block', () => {
    expect(found('Было 12 городов.[^K1] Стало 11.')).toEqual([]);
    expect(found('- 12 городов[^K1]\n- 11 **договоров**[^K2]')).toEqual([]);
    expect(found('| Год | Сумма |\n|---|---|\n| 2013 | 13,9[^K1] |')).toEqual([]);
  });

  it('does not count a mark of the block before or after', () => {
    expect(found('Первый.[^K1]\n\nБыло 12.\n\nТретий.[^K2]')).toEqual(['3:6 figure-without-source']);
    expect(found('- 12 городов\n- 11[^K1]')).toEqual(['1:3 figure-without-source']);
    expect(found('- Города:[^K1]\n  - 12 городов')).toEqual(['2:5 figure-without-source']);
    expect(found('- Города, 12:\n  - названы[^K1]')).toEqual(['1:11 figure-without-source']);
  });

  it('asks each row of a table for its own, but not the head', () => {
    expect(found('| 2013 | 2019 |\n|---|---|\n| 5 | 6[^K1] |\n| 7 | 8 |')).toEqual([
      '4:3 figure-without-source',
    ]);
  });

  it('reads notes, quotations and links, not headings and attributes', () => {
    expect(found('<Note kind="caution">\n\nБыло 12.\n\n</Note>')).toEqual(['3:6 figure-without-source']);
    expect(found('> Было 12.')).toEqual(['1:8 figure-without-source']);
    expect(found('Сумма [400 000 сомов](https://a.kg).')).toEqual(['1:8 figure-without-source']);
    expect(
      found('## 3. Заложить 50 000\n\n<Note kind="reader" title="Шаг из 12">\n\nТекст.\n\n</Note>'),
    ).toEqual([]);
  });

  it('takes a link that quotes a title for a name, not for a statement', () => {
    expect(found('Построчно — в обзоре [«Законы 2008 и 2017 годов»](https://a.kg).')).toEqual([]);
    expect(found('Построчно — в обзоре [«Законы»](https://a.kg), их было 12.')).toHaveLength(1);
  });

  it('says nothing twice: an unknown source is a mark too', () => {
    expect(found('Было 12.[^NOBODY]')).toEqual(['1:9 unknown-source']);
  });

  it('is the only one: other texts are free', () => {
    expect(complaints('Было 12 городов.')).toEqual([]);
    expect(complaints('Было 12 городов.', { figuresNeedSource: () => false })).toEqual([]);
  });
});
