import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/official/file.ts';
import { importText } from '../../src/official/import.ts';
import { articlesIn, textOf } from '../../src/official/model.ts';
import { Unreadable } from '../../src/official/readers/index.ts';
import type { Locale } from '../../src/i18n/locales.ts';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/official');
const bytes = (name: string) => readFileSync(path.join(FOLDER, name));
const take = (content: Uint8Array, language: Locale = 'ru') =>
  importText({ bytes: content, act: 'zakon-1', edition: '2002-01-05', language });

/** What every reading of the invented law of libraries must give. */
const ARTICLES = [
  ['1', 'Что такое библиотека'],
  ['2', 'Кто такой читатель'],
  ['21', 'Тишина'],
  ['21-1', 'Шёпот'],
  ['211', 'Громкая речь'],
  ['240-1', 'Полки'],
  ['309-3', 'Каталог'],
  ['317-1', 'Замок'],
  ['5', 'Заключение'],
];

describe.each(['word.ru.html', 'page-1251.ru.html', 'answer.ru.json'])('%s', (name) => {
  it('gives exactly the articles of the text, in its order', async () => {
    const { document, report } = await take(bytes(name));
    expect(articlesIn(document).map(({ number, title }) => [number, title])).toEqual(ARTICLES);
    expect(report).toMatchObject({ articles: 9, chapters: 2, sections: 1, tables: 1, amendments: 2 });
  });

  it('keeps the text: mentions, notes of amendment, raised signs, tables', async () => {
    const { document, report } = await take(bytes(name));
    const [first, , , , , , catalogue] = articlesIn(document);
    expect(report.textShare).toBe(1);
    expect(report.lost).toEqual([]);
    expect(first?.blocks.map(textOf)).toEqual([
      '1. Библиотека — дом, где книги ждут читателя. Площадь дома — не меньше 40 м².',
      '2. Статья 21¹ настоящего Закона применяется и к читальным залам.',
      'Статья 21 настоящего Закона не применяется к частным собраниям.',
      '(В редакции Закона от 5 января 2002 года № 2)',
    ]);
    expect(catalogue?.blocks[1]).toEqual({
      type: 'table',
      rows: [
        ['Ящик', 'Что в нём'],
        ['А | Б', 'Азбуки и былины'],
      ],
    });
  });

  it('leaves out the contents and all but the last of a repeated article, and says so', async () => {
    const { document, report } = await take(bytes(name));
    expect(document.preamble.map(textOf)).toEqual([
      'ЗАКОН О БИБЛИОТЕКАХ',
      'от 3 февраля 2001 года № 1',
      '(В редакции Законов от 5 января 2002 года № 2, 14.11.2025 № 257)',
    ]);
    expect(document.units.map(({ label }) => label).slice(0, 2)).toEqual(['РАЗДЕЛ I', 'Глава 1']);
    expect(document.units.filter(({ number }) => number === '10-1')[0]?.title).toBe('Право читателя');
    expect(
      articlesIn(document)
        .find(({ number }) => number === '317-1')
        ?.blocks.map(textOf),
    ).toEqual(['Новый замок.']);
    expect(report.duplicates).toEqual([{ number: '317-1', times: 2, same: false }]);
    expect(report.order).toEqual(['5']);
    expect(report.gaps).toEqual(['3–4', '6–20', '22–210']);
  });
});

it('menus of a saved page are not the act', async () => {
  const { text, report } = await take(bytes('page-1251.ru.html'));
  expect(text).not.toMatch(/Новые поступления|Министерство юстиции|Скрипт/);
  const around = report.leftOut.filter(({ reason }) => reason === 'around').map(({ text: words }) => words);
  expect(around.join()).toMatch(/Новые поступления.*Министерство юстиции/s);
});

it('the answer of the base tells its day and when it comes into force', async () => {
  const { text, report } = await take(bytes('answer.ru.json'));
  expect(text).toContain("inForce: '2002-02-01'");
  expect(report.warnings.join()).not.toContain('названа редакция');
  const other = await importText({
    bytes: bytes('answer.ru.json'),
    act: 'zakon-1',
    edition: '2003-01-01',
    language: 'ru',
  });
  expect(other.report.warnings).toContain(
    'В файле названа редакция от 2002-01-05, а в команде — 2003-01-01.',
  );
});

it('reads Word files, with raised numbers and tables', async () => {
  const { document, report } = await take(bytes('word.ru.docx'));
  expect(articlesIn(document).map(({ number }) => number)).toEqual(['1', '1-1', '2']);
  expect(articlesIn(document)[0]?.blocks.map(textOf)).toEqual([
    '1. Дом площадью 40 м², где книги ждут читателя.',
  ]);
  expect(report).toMatchObject({ textShare: 1, tables: 1 });
});

it('reads plain text: ordinals, titles on lines of their own, appendices', async () => {
  const { document, report } = await take(bytes('plain.ru.txt'));
  expect(document.units.map(({ kind, number, title }) => [kind, number, title])).toEqual([
    ['section', '1', 'ОБЩИЕ ПОЛОЖЕНИЯ О КНИГАХ'],
    ['chapter', '21', 'Право читателя. Право города'],
    ['article', '20', 'Окно'],
    ['article', '21-1', 'Шёпот'],
    ['article', '22', 'Название, которое не уместилось в строке'],
    ['appendix', '1', ''],
  ]);
  expect(report).toMatchObject({ textShare: 1, amendments: 1 });
});

it('reads Kyrgyz, with letters as entities, old and new forms and their slips', async () => {
  const { document, report } = await take(bytes('answer.ky.json'), 'ky');
  expect(document.units.map(({ kind, number, title }) => [kind, number, title])).toEqual([
    ['section', '1', 'ЖАЛПЫ ЖОБОЛОР'],
    ['chapter', '1', 'Китептер жөнүндө'],
    ['article', '1', 'Китепкана деген эмне'],
    ['article', '2', 'Окурман деген ким'],
    ['chapter', '3', 'Эски үлгү'],
    ['article', '11', 'Тынчтык'],
    ['article', '12', 'Катачылык'],
    ['article', '738-58', 'Узун номер'],
  ]);
  expect(report).toMatchObject({ textShare: 1, amendments: 1 });
});

it('compares the articles with those of the other language', async () => {
  const ky = await take(bytes('answer.ky.json'), 'ky');
  const { report } = await importText({
    bytes: bytes('word.ru.docx'),
    act: 'zakon-1',
    edition: '2002-01-05',
    language: 'ru',
    other: { language: 'ky', document: ky.document },
  });
  expect(report.parity).toEqual({
    language: 'ky',
    articles: 5,
    onlyHere: ['1-1'],
    onlyThere: ['11', '12', '738-58'],
  });
});

it('an act without articles is read by its points', async () => {
  const lines = ['ПОЛОЖЕНИЕ', 'Глава 1. Общие положения', '1. Заказ объявляют.', '2. Отчёт сдают.'];
  const { report } = await take(Buffer.from(lines.join('\n')));
  expect(report).toMatchObject({ articles: 0, points: 2, chapters: 1, textShare: 1 });
});

it('says where plain text has lost the raised digits, and leaves the numbers as written', async () => {
  const lines = ['28', '281', '282', '29'].flatMap((n) => [`Статья ${n}. Имя`, 'Текст.']);
  const { document, report } = await take(Buffer.from(lines.join('\n')));
  expect(articlesIn(document).map(({ number }) => number)).toEqual(['28', '281', '282', '29']);
  expect(report.warnings.join()).toContain('Статья 281 стоит среди соседей как 28-1');
  expect(report).toMatchObject({ order: [], gaps: ['1–27'] });
});

it.each(['word.ru.html', 'word.ru.docx', 'plain.ru.txt', 'answer.ru.json'])(
  'the file of %s reads back as it was written, and a second import changes nothing',
  async (name) => {
    const first = await take(bytes(name));
    expect(readFile(first.text).document).toEqual(first.document);
    expect((await take(bytes(name))).text).toBe(first.text);
  },
);

describe('files that are no text of an act', () => {
  const law = readFileSync(path.join(FOLDER, 'plain.ru.txt'));
  const word = readFileSync(path.join(FOLDER, 'word.ru.docx'));
  const json = readFileSync(path.join(FOLDER, 'answer.ru.json'));
  it.each<[string, Uint8Array, RegExp]>([
    ['empty', Buffer.alloc(0), /^Файл пуст\./],
    ['huge', Buffer.alloc(31 * 1024 * 1024, 'а'), /^Файл больше 30 МБ/],
    ['a torn Word file', word.subarray(0, word.length / 2), /^Файл Word повреждён/],
    ['an encrypted Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /закрытый паролем/],
    ['a PDF', Buffer.from('%PDF-1.7'), /^Это PDF/],
    ['an RTF', Buffer.from('{\\rtf1'), /^Это RTF/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /двоичный файл/],
    ['torn JSON', json.subarray(0, json.length / 2), /^JSON в файле оборван/],
    ['JSON without a text', Buffer.from('{"status":{"code":"10"}}'), /GetDocument/],
    ['the base’s refusal', Buffer.from('Слишком много запросов'), /ни статей, ни пунктов/],
    ['a letter', Buffer.from('Здравствуйте. Это письмо.'), /ни статей, ни пунктов/],
  ])('%s: one sentence', async (_, content, sentence) => {
    await expect(take(content)).rejects.toThrow(Unreadable);
    await expect(take(content)).rejects.toThrow(sentence);
  });

  it('a text in another language than the command says', async () => {
    await expect(take(law, 'ky')).rejects.toThrow('Текст похож на русский, а назван кыргызским');
    await expect(take(bytes('answer.ky.json'))).rejects.toThrow('Текст похож на кыргызский');
  });
});
