/** Kind 1: an article's number is unique only inside its container; nothing with a text gives way to a repeat. */
import { describe, expect, it } from 'vitest';
import { unitAnchors } from '../../src/official/anchors.ts';
import { checkOfficialTexts } from '../../src/official/check.ts';
import { mainUnits } from '../../src/official/containers.ts';
import { imported, numbers, outline, said, texts } from '../support/imported.ts';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Articles of plain text, each with a line of its own. */
const law = (...heads: string[]) => heads.flatMap((head) => [head, `Текст под «${head}» свой.`]);

describe('inserted articles keep their own texts', () => {
  it.each([
    [
      'dots',
      ['Статья 12. Полив', 'Статья 12.1. Зной', 'Статья 12.2. Река', 'Статья 13. Урожай'],
      ['12', '12-1', '12-2', '13'],
    ],
    [
      'dots and hyphens',
      ['Статья 7. Дом', 'Статья 7.1. Двор', 'Статья 7-2. Сад', 'Статья 8. Дорога'],
      ['7', '7-1', '7-2', '8'],
    ],
    [
      'dots of two digits',
      ['Статья 20. Дом', 'Статья 20.10. Двор', 'Статья 20.11. Сад', 'Статья 21. Дорога'],
      ['20', '20-10', '20-11', '21'],
    ],
  ])('%s', async (_, heads, expected) => {
    const result = await imported(law(...heads));
    expect(numbers(result)).toEqual(expected);
    expect(texts(result).slice(1)).toEqual(heads.map((head) => [`Текст под «${head}» свой.`]));
    expect(result.report.keptShare).toBe(1);
  });
});

describe('what stands behind the law counts its own articles', () => {
  const main = law('Статья 1. Цель', 'Статья 2. Срок');
  it.each([
    [
      'an appendix',
      ['Приложение', 'к Закону о саде', ...law('Статья 1. Предмет', 'Статья 2. Стороны')],
      'app',
    ],
    [
      'an agreement without a word of appendix',
      ['СОГЛАШЕНИЕ', 'между садом и огородом', ...law('Статья 1. Предмет', 'Статья 2. Стороны')],
      'app',
    ],
    [
      'a model contract',
      ['Типовой договор аренды сада', ...law('Статья 1. Предмет', 'Статья 2. Стороны')],
      'app',
    ],
    [
      'the second of two appendices',
      [
        'Приложение 1',
        ...law('Статья 1. Деревья'),
        'Приложение 2',
        ...law('Статья 1. Предмет', 'Статья 2. Стороны'),
      ],
      'app-2',
    ],
  ])('%s', async (_, behind, anchor) => {
    const { document, report } = await imported([...main, ...behind]);
    const anchors = unitAnchors(document.units);
    expect(anchors).toEqual(expect.arrayContaining(['art-1', 'art-2', `${anchor}-art-1`, `${anchor}-art-2`]));
    expect(mainUnits(document.units).map(({ title }) => title)).toEqual(['Цель', 'Срок']);
    expect(report).toMatchObject({ keptShare: 1, duplicates: [], leftOut: [] });
  });

  it('is told by three stars where it has no name, and the editor is told', async () => {
    const result = await imported([...main, ...law('Статья 1. Предмет', 'Статья 2. Стороны')]);
    expect(outline(result)[2]).toBe('appendix : * * *');
    expect(said(result)).toContain('дальше отдельный документ, названия у него не нашлось');
  });

  it('an appendix whose articles go on counting is a part of the law', async () => {
    const { document } = await imported([...main, 'Приложение 1', 'Схема сада', ...law('Статья 3. Сторож')]);
    expect(unitAnchors(document.units)).toEqual(['art-1', 'art-2', 'app-1', 'art-3']);
  });

  it('passes the content check', async () => {
    const { text } = await imported([...main, 'ДОГОВОР', ...law('Статья 1. Предмет', 'Статья 2. Стороны')]);
    const dir = mkdtempSync(path.join(tmpdir(), 'texts-'));
    mkdirSync(path.join(dir, 'acts/zakon-1/text'), { recursive: true });
    writeFileSync(path.join(dir, 'acts/zakon-1/ru.mdx'), '');
    writeFileSync(path.join(dir, 'acts/zakon-1/text/2002-01-05.ru.md'), text);
    expect(checkOfficialTexts(dir)).toEqual([]);
    rmSync(dir, { recursive: true });
  });
});

describe('an amending law quotes articles of another', () => {
  const quote = (open: string, close: string) => [
    'Статья 1.',
    'Внести в Закон о садах следующие изменения:',
    '1) дополнить статьями 2-1 и 2-2 следующего содержания:',
    `${open}Статья 2-1. Лейки`,
    'Лейки хранят в сарае.',
    'Статья 2-2. Вёдра',
    `Вёдра хранят там же.${close};`,
    '2) статью 3 исключить.',
    'Статья 2.',
    'Закон вступает в силу сразу.',
  ];
  it.each([
    ['«', '»'],
    ['"', '"'],
    ['“', '”'],
    ['„', '“'],
    ['<<', '>>'],
    ["''", "''"],
    ['‘', '’'],
  ])('between %s and %s', async (open, close) => {
    const result = await imported(quote(open, close));
    expect(numbers(result)).toEqual(['1', '2']);
    expect(texts(result)[1]).toHaveLength(7);
    expect(said(result)).toMatch(/в кавычках остались текстом.*строка 4, .*Лейки.*строка 6, .*Вёдра/);
    expect(result.report).toMatchObject({ keptShare: 1, unread: [], leftOut: [] });
  });

  it('also where the quotation begins in the middle of a line, and has quotes inside', async () => {
    const result = await imported([
      'Статья 1.',
      'Статью 3 изложить в следующей редакции: «Статья 3. Сарай «Дружба»',
      'Сарай запирают.',
      'Статья 4. Ключ',
      'Ключ от сарая «Дружба» висит на гвозде.».',
      'Статья 2.',
      'Закон вступает в силу сразу.',
    ]);
    expect(numbers(result)).toEqual(['1', '2']);
  });

  it('a quote that nobody closes hides no article', async () => {
    const result = await imported([
      'Статья 1. Сад',
      '«Статья 2. Полив',
      'Поливают.',
      ...law('Статья 3. Урожай'),
    ]);
    expect(numbers(result)).toEqual(['1', '3']);
    expect(said(result)).toContain('Похоже на заголовок, но осталось текстом: строка 2');
  });
});

describe('contents are headings without a text, wherever they stand', () => {
  const heads = ['Глава 1. Сад', 'Статья 1. Полив', 'Статья 2. Урожай', 'Глава 2. Поле', 'Статья 3. Рожь'];
  const body = heads.flatMap((head) => (head.startsWith('Статья') ? [head, 'Текст.'] : [head]));
  it.each([
    ['before the law', ['ЗАКОН', 'Содержание', ...heads, ...body]],
    ['with dots and pages', ['ЗАКОН', ...heads.map((head, i) => `${head} ......... ${i + 2}`), ...body]],
    ['behind the law', ['ЗАКОН', ...body, 'Оглавление', ...heads]],
    ['in the middle of it', ['ЗАКОН', ...body.slice(0, 3), 'Содержание', ...heads, ...body.slice(3)]],
    [
      'with pages in lines of their own',
      ['ЗАКОН', 'Содержание', ...heads.flatMap((head, i) => [head, `${i + 2}`]), ...body],
    ],
  ])('%s', async (_, lines) => {
    const result = await imported(lines);
    expect(outline(result)).toEqual(heads.map((head) => expect.stringContaining(head) as string));
    expect(texts(result).flat()).toEqual(['ЗАКОН', 'Текст.', 'Текст.', 'Текст.']);
    const left = result.report.leftOut.filter(({ reason }) => reason === 'contents');
    expect(left.map(({ text }) => text)).toEqual(
      expect.arrayContaining(
        ['Статья 1. Полив', 'Статья 3. Рожь'].map((head) => expect.stringContaining(head) as string),
      ),
    );
    expect(result.report.keptShare).toBeLessThan(1);
    expect(result.report.lost).toEqual([]);
  });

  it('the preamble behind them stays', async () => {
    const result = await imported(['ЗАКОН', 'Содержание', ...heads, 'Закон принят для сада.', ...body]);
    expect(outline(result)).toHaveLength(heads.length);
    expect(texts(result)[0]).toEqual(['ЗАКОН', 'Закон принят для сада.']);
  });

  it.each([
    [
      'sections with equal names',
      [
        'ПОЛОЖЕНИЕ',
        'Раздел I. Общее',
        'Глава 1. Основы',
        '1. Сад.',
        '2. Полив.',
        'Раздел I. Общее',
        'Глава 1. Основы',
        '1. Огород.',
        '2. Прополка.',
      ],
    ],
    [
      'chapters counted anew',
      [
        'ПОЛОЖЕНИЕ',
        'Раздел I. Сад',
        'Глава 1. Общее',
        '1. Сад.',
        '2. Полив.',
        'Раздел II. Огород',
        'Глава 1. Общее',
        '1. Огород.',
      ],
    ],
    [
      'the same two chapters in an appendix',
      ['ПОЛОЖЕНИЕ', 'Глава 1. Общее', '1. Сад.', '2. Полив.', 'Приложение 1', 'Глава 1. Общее', '1. Огород.'],
    ],
  ])('%s are no contents', async (_, lines) => {
    const result = await imported(lines);
    expect(result.report).toMatchObject({ keptShare: 1, leftOut: [] });
  });
});

it('a repeat without a text never takes the place of one with a text; every repeat is named', async () => {
  const result = await imported([
    ...law('Статья 1. Полив', 'Статья 2. Урожай'),
    'Статья 2. Урожай',
    ...law('Статья 3. Сторож'),
  ]);
  expect(texts(result)[2]).toEqual(['Текст под «Статья 2. Урожай» свой.']);
  expect(result.report.leftOut).toEqual([
    expect.objectContaining({ reason: 'repeat', text: 'Статья 2. Урожай', at: 5 }),
  ]);
  expect(result.report.keptShare).toBeLessThan(1);
});

it('a number too great for an article is one sentence of the report', async () => {
  for (const number of ['99999999999', '123456', '1-99999999']) {
    const result = await imported(['О садах', `Статья ${number}. Имя`, 'Текст.', ...law('Статья 1. Имя')]);
    expect(numbers(result)).toEqual(['1']);
    expect(said(result)).toContain(`строка 2, «Статья ${number}. Имя»`);
  }
});
