import { describe, expect, it } from 'vitest';
import { amendmentsIn, readDate } from '../../src/official/amendment-notes.ts';
import { plainNumber } from '../../src/official/heading-numbers.ts';
import { readHeading } from '../../src/official/headings.ts';
import { countWords } from '../../src/official/words.ts';

describe('headings', () => {
  it.each([
    ['Статья 82. Название', 'article', '82', 'Статья 82', 'Название'],
    ['Статья 21¹. Шёпот', 'article', '21-1', 'Статья 21-1', 'Шёпот'],
    ['Статья 317¹.', 'article', '317-1', 'Статья 317-1', ''],
    ['Статья З09-3. Каталог', 'article', '309-3', 'Статья 309-3', 'Каталог'],
    ['Статья 1О. Ноль', 'article', '10', 'Статья 10', 'Ноль'],
    ['Глава 10-1 Право собственности', 'chapter', '10-1', 'Глава 10-1', 'Право собственности'],
    ['Глава четырнадцатая -1', 'chapter', '14-1', 'Глава четырнадцатая-1', ''],
    ['РАЗДЕЛ IV. ОХРАНА', 'section', '4', 'РАЗДЕЛ IV', 'ОХРАНА'],
    ['РАЗДЕЛ ІІ. С КИРИЛЛИЦЕЙ', 'section', '2', 'РАЗДЕЛ ІІ', 'С КИРИЛЛИЦЕЙ'],
    ['Подраздел 2. Сделки', 'subsection', '2', 'Подраздел 2', 'Сделки'],
    ['§ 3. Аренда', 'paragraph', '3', '§ 3', 'Аренда'],
    ['I БӨЛҮМ. ЖАЛПЫ ЖОБОЛОР', 'section', '1', 'I БӨЛҮМ', 'ЖАЛПЫ ЖОБОЛОР'],
    ['1-глава. Жалпы жоболор', 'chapter', '1', '1-глава', 'Жалпы жоболор'],
    ['3-Глава Эски үлгү', 'chapter', '3', '3-Глава', 'Эски үлгү'],
    ['1-берене. Максаты', 'article', '1', '1-берене', 'Максаты'],
    ['12-статЪя. Катачылык', 'article', '12', '12-статЪя', 'Катачылык'],
    ['738 -58-статья. Узун', 'article', '738-58', '738-58-статья', 'Узун'],
  ])('%s', (paragraph, kind, number, label, title) => {
    expect(readHeading(paragraph)).toEqual({ kind, number, label, title });
  });

  it.each([
    'Статья 21 настоящего Кодекса не применяется',
    'Статья 21 Кодекса не применяется.',
    'Статья 5. и статья 6 не применяются',
    'Статьями 5 и 6 установлено',
    'Глава 5 настоящего Закона действует.',
    'Глава государства назначает судей',
    '40-беренесинин талаптары',
    '5-берене боюнча чечим',
    '34-1-главада айтылган',
    '2-бөлүк ага тиешелүү эмес.',
    'Приложение к Закону хранится в библиотеке',
    `Статья 5. ${'слово '.repeat(100)}`,
  ])('a mention is no heading: %s', (paragraph) => {
    expect(readHeading(paragraph)).toBeUndefined();
  });

  it('numbers in every form', () => {
    expect(['XIV', 'двадцать первая', 'Экинчи', '007', '5–1', 'общая'].map(plainNumber)).toEqual([
      '14',
      '21',
      '2',
      '7',
      '5-1',
      undefined,
    ]);
  });
});

describe('dates and notes', () => {
  it.each([
    ['23.06.2026', '2026-06-23'],
    ['14.11.2025 № 257', '2025-11-14'],
    ['20/06/2005', '2005-06-20'],
    ['21,06,2018', '2018-06-21'],
    ['02 .12.2024', '2024-12-02'],
    ['от 25 июля 2023 года № 147', '2023-07-25'],
    ['2017-жылдын 28-апрелиндеги № 70', '2017-04-28'],
    ['31.02.2020', undefined],
    ['завтра', undefined],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it('the notes make the history: each act once, with the articles it touched', () => {
    const note = (text: string) => ({ type: 'text' as const, text });
    const article = (number: string, text: string) => ({
      kind: 'article' as const,
      number,
      label: '',
      title: '',
      blocks: [note(text), note('Закон от 1 января 2000 года № 5 утратил силу.')],
    });
    const history = amendmentsIn({
      preamble: [note('(В редакции Законов от 5 января 2002 года № 2, 14.11.2025 № 257)')],
      units: [
        article('2', '(В редакции Закона КР от 5 января 2002 года № 2)'),
        article('3', '(Статья дополнена Законом от 05.01.2002 № 2)'),
      ],
    });
    expect(history).toEqual([
      { date: '2002-01-05', number: '2', articles: ['2', '3'] },
      { date: '2025-11-14', number: '257', articles: [] },
    ]);
  });
});

it('words count alike however a number or a letter is written', () => {
  const words = (text: string) => [...countWords([text])];
  expect(words('м² и 21¹')).toEqual(words('м2 и 21-1'));
  expect(words('Cтатья З09')).toEqual(words('Статья 309'));
  expect(words('Раздел Ⅳ. Ста\u00adтья')).toEqual(words('Раздел IV. Статья'));
  expect(words('всё')).not.toEqual(words('все'));
});
