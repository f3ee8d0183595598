import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFixes } from '../../src/check/fix.ts';
import { checkContent, openContent } from '../../src/check/index.ts';
import type { Problem } from '../../src/check/problem.ts';
import { SCHEMAS } from '../../src/collections.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { HUB } from '../support/content.ts';
import { inWords } from '../support/messages.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'faults-'));
  cpSync(HUB, dir, { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const FILE = 'about/slip/ru.mdx';
const FIELDS = { title: 'Проба', summary: 'Это проба.', updated: "'2002-04-01'" };

const put = (text: string | Buffer, file = FILE) => {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
};
const page = (body: string, fields: Partial<typeof FIELDS> = {}) =>
  `---\n${Object.entries({ ...FIELDS, ...fields })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n---\n\n${body}\n`;
const told = (problems: readonly Problem[]) =>
  inWords(problems)
    .filter(({ file }) => file === FILE)
    .map(({ line, column, rule, message }) => `${line}:${column} [${rule}] ${message}`);
/** What the check of the whole folder says of the page. */
const found = () => told(checkContent(dir, SCHEMAS, markdownOptions(dir)).problems);

const hub = openContent(HUB, SCHEMAS, markdownOptions(HUB));
/** The same of a text alone. */
const foundIn = (text: string) => told(hub.problemsOf(FILE, text));

/** The first line of the body. */
const BODY = 7;

describe('a field that YAML does not read as it was meant', () => {
  it.each([
    [{ summary: '*Коротко*' }, '3:10 [yaml] значение начинается со знака «*»'],
    [{ summary: '&Коротко о деле' }, '[yaml] значение начинается со знака «&»'],
    [{ title: '@дом' }, '2:8 [yaml] значение начинается со знака «@»'],
    [{ title: 'Конкурс #1 и итоги' }, '2:16 [yaml-comment] после знака # всё отброшено («#1 и итоги»)'],
    [{ summary: "'В кавычках' # второе" }, '3:23 [yaml-comment] после знака #'],
    [{ title: '"Дом\\v1"' }, '2:8 [characters] запись \\v в двойных кавычках'],
    [{ title: '!Важно' }, '2:8 [yaml] значение начинается со знака «!»'],
    [{ summary: '!Важно знать' }, '3:10 [yaml] значение начинается со знака «!»'],
    [{ summary: '- первый' }, '3:10 [yaml] значение начинается со знака «-»'],
    [{ summary: '|слово' }, '[yaml] значение начинается со знака «|»'],
    [{ summary: "'Дом' и сад" }, '[yaml] после закрывающей кавычки или скобки стоит лишнее («и сад»)'],
    [{ summary: '"Дом" и сад' }, '[yaml] после закрывающей кавычки'],
    [{ summary: '[дом' }, '3:10 [yaml] не хватает закрывающей кавычки или скобки'],
    [{ summary: "'дом" }, '3:10 [yaml] не хватает закрывающей кавычки или скобки'],
    [{ summary: 'Дом: сад' }, '3:10 [yaml] строка не читается: если в тексте есть двоеточие'],
    [{ summary: 'дом\nсад и огород' }, '4:1 [yaml] строка «сад и огород» не поле'],
    [{ summary: 'дом\nplace:Баткен' }, '4:1 [yaml] после двоеточия нет пробела'],
    [{ summary: 'дом\n\tplace: Баткен' }, '4:1 [yaml] табуляция вместо пробелов'],
    [{ summary: '\u00A0дом' }, '3:10 [yaml] неразрывный пробел'],
    [{ summary: "'Итоги **года**'" }, '3:10 [raw-markdown] знак «**» в этом поле'],
    [{ summary: 'Раз\u200Bдва' }, '3:13 [characters] в тексте невидимый знак U+200B'],
    [{ title: '0x50' }, '2:8 [yaml] «0x50» читается как число 80'],
    [{ updated: "'2002-02-30'" }, '4:10 [schema] поле «updated»: такого дня «2002-02-30» в календаре нет'],
    [{ updated: "'2999-02-03'" }, '4:10 [dates] дата 2999-02-03 ещё не наступила'],
  ])('%j', (fields, problem) => {
    expect(foundIn(page('Текст.', fields))[0]).toContain(problem);
  });
});

it('what leads to an item under embargo is named until its hour, and its date ahead is no slip', () => {
  const file = 'press/2002-03-05-pismo/ru.mdx';
  const year = new Date().getUTCFullYear() + 1;
  const hour = `${year}-03-05T10:00:00+06:00`;
  const text = readFileSync(path.join(HUB, file), 'utf8');
  put(text.replace(/^date: .*$/m, `date: '${year}-03-05'\nembargo: '${hour}'`), file);
  put(page(`Об этом — [в письме](../../${file}).`));
  const { problems } = checkContent(dir, SCHEMAS, markdownOptions(dir));
  expect(told(problems)).toEqual([
    `${BODY}:11 [embargo] страницы /press/2002-03-05-pismo/ до ${hour} на сайте нет, она под эмбарго: уберите ссылку до этого часа`,
  ]);
  expect(problems.filter((problem) => problem.file === file)).toEqual([]);
});

it('an item of the press dated ahead is told what will happen', () => {
  const file = 'press/2002-03-05-pismo/ru.mdx';
  const year = new Date().getUTCFullYear() + 1;
  const text = readFileSync(path.join(HUB, file), 'utf8').replace(/^date: .*$/m, `date: '${year}-03-05'`);
  const problems = inWords(hub.problemsOf(file, text)).filter(({ rule }) => rule === 'dates');
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining(`день ${year}-03-05 ещё не наступил, а публикация встанет на сайт`),
  ]);
});

describe('Markdown that would stay raw, or lose words', () => {
  it.each([
    ['##Заголовок', 'не стала заголовком'],
    ['##\u00A0Заголовок', 'не стала заголовком'],
    ['###Ещё один', 'не стала заголовком'],
    ['Это **«сад»**и слово.', 'знак «**»'],
    ['Это **жирное **слово.', 'знак «**»'],
    ['![Сад у реки](./фото сада.jpg)', 'не получилась'],
    ['[слова ссылки](https://example.org/a b)', 'не получилась'],
    ['[слова ссылки] (https://example.org)', 'не получилась'],
    ['•\tпервый\n•\tвторой', 'не делает списка'],
    ['-первый\n-второй', 'не делает списка'],
    ['— первый\n— второй', 'не делает списка'],
    ['1)первый\n2)второй', 'не стала пунктом списка'],
    ['1) первый\n2) второй\n5) пятый', 'номер 5 станет на странице 3'],
    ['1. первый\n3. третий', 'номер 3 станет на странице 2'],
    ['2018. Конкурс и его итоги', 'стала пунктом списка'],
    ['| Где | Сколько |\n| --- | --- |\n| Сад | рядом | сомов |', 'ячеек — 3, а столбцов — 2'],
    ['| А | Б |\n| --- | --- |\n| в | г |\n| д | е | ё | ж |', 'ячеек — 4, а столбцов — 2'],
    ['| Где | Сколько |\n| Сад | рядом |', 'таблица не получилась'],
    ['| Где | Сколько |\n| --- |\n| Сад | рядом |', 'таблица не получилась'],
    ['- первый\n\n***\n\n- второй', 'строка «***» станет чертой поперёк страницы'],
    ['Это абзац.\n\n---\n\nИ ещё.', 'строка «---» станет чертой'],
    ['Это абзац.\n---', 'строка под абзацем'],
    ['Это абзац.\n===', 'строка под абзацем'],
    ['**Проблема**\n\nТекст о ней.', 'стоит как заголовок'],
    ['[Примечание]: важные', 'на страницу не попадёт'],
    ['Около ~сада~ и реки.', 'станет зачёркнутым'],
    ['Слово &laqu; слово.', 'останется на странице как есть'],
    ['Слово [ ^LETTER] слово.', 'знак источника'],
    ['Слово ] слово.', 'знак «]»'],
    ['Слово } слово.', 'знак «}»'],
    ['Слово \\\n\n- один', 'знак «\\»'],
    ['Абзац.\n\n===\n\nАбзац.', 'знак «===»'],
    ['(слово)[https://example.org]', 'знак «[»'],
    ['-\n\nСлово.', 'пустой пункт'],
    ['>\n\nСлово.', 'пустую цитату'],
    ['| Где | Сколько |\n| --- | --- |\n| Сад |', 'ячеек — 1, а столбцов — 2'],
    ['Где\tСколько\nСад\tодин', 'разделены табуляцией'],
    ['Путь C:\\Users такой.', 'знак «\\»'],
  ])('%j', (body, problem) => {
    const own = foundIn(page(body)).filter((line) => !line.includes('[section-name]'));
    expect(own[0]).toContain(problem);
    expect(Number.parseInt(own[0] ?? '', 10)).toBeGreaterThanOrEqual(BODY);
  });

  it('is let alone where its signs are meant', () => {
    put(
      page(
        'Дважды \\*, один \\[раз\\], знак \\|. А. Маматов сказал: «да».\n\n1. раз\n1. два\n\n- **Жирно** и *косо*.',
      ),
    );
    expect(found()).toEqual([]);
  });
});

describe('links that readers cannot follow', () => {
  it.each([
    ['file:///C:/akt.docx', 'у читателя не откроется'],
    ['C:/Users/akt.docx', 'у читателя не откроется'],
    ['htps://example.org', 'у читателя не откроется'],
    ['javascript:alert(1)', 'у читателя не откроется'],
    ['http://localhost:4321/a/', 'которого нет в сети'],
    ['http://192.168.0.7/a/', 'которого нет в сети'],
    ['https://сайт', 'которого нет в сети'],
    ['mailto:nobody', 'которого нет в сети'],
    ['#s-9', 'в тексте нет раздела «#s-9»'],
  ])('%s', (url, problem) => {
    expect(foundIn(page(`Слово и [устав общества](${url}).`))).toEqual([
      expect.stringMatching(new RegExp(`^${BODY}:9 .*${problem}`)),
    ]);
  });

  it.each(['https://example.org/a', 'mailto:info@example.org', 'https://xn--80ak6aa92e.xn--p1ai/'])(
    '%s is a good one',
    (url) => {
      put(page(`Слово и [устав общества](${url}).`));
      expect(found()).toEqual([]);
    },
  );
});

describe('a picture', () => {
  const PNG = Buffer.from(
    '89504e470d0a1a0a0000000d4948445200000001000000010806000000' +
      '1f15c4890000000a49444154789c63000100000500010d0a2db4',
    'hex',
  );
  it.each([
    ['words under its name', 'jpg', Buffer.from('это не картинка, а слова')],
    ['a Word file under its name', 'png', Buffer.from('PK\x03\x04 word/document.xml and more')],
    ['one cut short', 'jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')],
  ])('that is %s is named', (_what, type, bytes) => {
    put(bytes, `about/slip/sad.${type}`);
    put(page(`![Сад у реки весной](./sad.${type})`));
    expect(found()).toEqual([expect.stringContaining('не читается как картинка')]);
  });

  it('that is one is not', () => {
    put(PNG, 'about/slip/sad.png');
    put(page('![Сад у реки весной](./sad.png)'));
    expect(found()).toEqual([]);
  });
});

it('signs that nobody sees and letters of two signs are named, and mended by --fix', () => {
  let text = page('Общий раи\u0306он и е\u0308ж. Слово со\u200Bсловом.\u00AD Строка\u000Bновая.');
  expect(foundIn(text)).toHaveLength(2);
  for (let round = 0; round < 3; round++)
    text = withFixes(
      text,
      hub.problemsOf(FILE, text).flatMap(({ fix }) => (fix ? [fix] : [])),
    ).text;
  expect(foundIn(text)).toEqual([]);
  expect(text).toContain('Общий район и ёж. Слово сословом. Строка новая.');
});

describe('a file is told its one cause', () => {
  it.each([
    [
      'a merge left open',
      page('<<<<<<< HEAD\nОдин.\n=======\nДва.\n>>>>>>> main'),
      '7:1 [conflict] здесь метка слияния',
    ],
    [
      'a merge in its fields',
      `---\n<<<<<<< HEAD\ntitle: А\n=======\ntitle: Б\n>>>>>>> main\n---\n`,
      '2:1 [conflict]',
    ],
    ['one mark of a merge', page('Один.\n=======\nДва.'), '8:1 [conflict]'],
    ['a first line too many', `---\n${page('Текст.')}`, '2:1 [file] строка «---» стоит раньше'],
    [
      'a line among the fields',
      page('Текст.').replace('summary:', '---\nsummary:'),
      '3:1 [file] строка «---» стоит раньше',
    ],
    ['a closing line too many', page('---\n\nТекст.'), '7:1 [file] строка «---» стоит раньше'],
    ['a closing line glued', page('Текст.').replace("'\n---\n", "' ---\n"), '1:1 [file] сведения не закрыты'],
    ['no fields', '---\nслово\n---\n\nТекст.\n', '2:1 [yaml] между строками «---» нет полей'],
    ['another encoding', page('Те\uFFFDст.'), '7:3 [encoding] файл сохранён не в UTF-8'],
    ['no first line', page('Текст.').slice(4), '1:1 [file] файл должен начинаться строкой «---»'],
    ['no closing line', page('Текст.').replace('\n---\n\n', '\n\n'), '1:1 [file] сведения не закрыты'],
    [
      'an invisible first sign',
      `\uFEFF${page('Текст.')}`,
      '1:1 [encoding] файл начинается с невидимого знака',
    ],
  ])('%s', (_what, text, problem) => {
    expect(foundIn(text)).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ['its translations and what refers to it', '<<<<<<< HEAD\n', 'conflict'],
    ['the same, when its first line is lost', '', 'file'],
    ['the same, with an invisible first sign', '\uFEFF---\n', 'encoding'],
  ])('and is no fault of %s', (_what, instead, rule) => {
    const file = 'cases/verhnij-holm/ru.mdx';
    const text = readFileSync(path.join(dir, file), 'utf8');
    put(text.replace('---\n', instead), file);
    const { problems } = checkContent(dir, SCHEMAS, markdownOptions(dir));
    expect(problems.map((problem) => `${problem.file} ${problem.rule}`)).toEqual([`${file} ${rule}`]);
  });

  it.each([
    ['sources.yaml', '\uFEFF', 'encoding'],
    ['sources.yaml', '<<<<<<< HEAD\n', 'conflict'],
    ['events.yaml', '# раз\u200Bдва\n', 'characters'],
    ['redirects.yaml', '# раз\u00ADдва\n', 'characters'],
  ])('and so is a list beside the texts: %s, %j', (file, first, rule) => {
    put(first + readFileSync(path.join(dir, file), 'utf8'), file);
    const { problems } = checkContent(dir, SCHEMAS, markdownOptions(dir));
    expect(problems.map((problem) => `${problem.file}:${problem.line} ${problem.rule}`)).toEqual([
      `${file}:1 ${rule}`,
    ]);
  });

  it('and hides no other', () => {
    put(page('Текст.', { summary: '*Коротко*' }));
    put(page('##Заголовок'), 'about/other/ru.mdx');
    const files = checkContent(dir, SCHEMAS, markdownOptions(dir)).problems.map(({ file }) => file);
    expect(files).toContain(FILE);
    expect(files).toContain('about/other/ru.mdx');
  });
});
