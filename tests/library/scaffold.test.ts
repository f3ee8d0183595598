import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/collections.ts';
import { checkContent } from '../../src/check/index.ts';
import { loadContent } from '../../src/check/load.ts';
import { contentPath } from '../../src/library/entry-id.ts';
import { collectionNames, type CollectionName } from '../../src/library/registry.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { originalText } from '../../src/library/scaffold/original.ts';
import { questionsOf } from '../../src/library/scaffold/questions.ts';
import { slugOf } from '../../src/library/scaffold/slug.ts';
import { translationText } from '../../src/library/scaffold/translation.ts';
import { HUB } from '../support/content.ts';
import { isTranslation } from '../../src/library/content-file.ts';
import { inWords } from '../support/messages.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'new-'));
  cpSync(HUB, dir, { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const put = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
};
const problems = () => checkContent(dir, SCHEMAS, markdownOptions(dir)).problems;

/** What an author would write for a hint: a word of the list, a date, a number, the name of a folder, words. */
function fillIn(hint: string): string {
  const choice = /(?:^|: )([a-z]+(?:-[a-z]+)*) — /.exec(hint)?.[1];
  if (choice) return choice;
  if (/закон, на который|Закон, чей/i.test(hint)) return 'zakon-1';
  if (/организатора/.test(hint)) return 'biblioteka';
  if (/^Инструкция/.test(hint)) return 'gorod';
  if (/^(?:true)/.test(hint)) return 'true';
  if (/^(?:Сумма|Номер шага)/.test(hint)) return '1';
  if (/дат[аы]|^Когда опубл|День|^Год /i.test(hint)) return "'2002-04-01'";
  return 'Слово за словом';
}

const filled = (text: string) =>
  text
    .replace(/'ЗАПОЛНИТЕ: ((?:[^'\n]|'')*)'/g, (_, hint: string) => fillIn(hint))
    .replace(/(?<=\[\^?)ЗАПОЛНИТЕ(?=\])/g, 'LETTER')
    .replace(/ЗАПОЛНИТЕ(?:: [^\n[<]*)?/g, 'Слово за словом');

describe.each(collectionNames().filter((collection) => collection !== 'home'))(
  'a new file of %s',
  (collection: CollectionName) => {
    const id = collection === 'articles' ? 'zakon-1/77' : 'novoe-imya';
    const file = contentPath({ collection, id, locale: 'ru' });

    it('is marked where it is to be filled, and the check says nothing but that', () => {
      put(file, originalText(collection, SCHEMAS[collection], { title: 'Новое имя' }, '2002-04-01'));
      const found = problems();
      expect(found.length).toBeGreaterThan(0);
      expect([...new Set(found.map((problem) => `${problem.file} ${problem.rule}`))]).toEqual([
        `${file} placeholder`,
      ]);
    });

    it('passes the check when it is filled', () => {
      put(file, filled(originalText(collection, SCHEMAS[collection], { title: 'Новое имя' }, '2002-04-01')));
      expect(readFileSync(path.join(dir, file), 'utf8')).not.toContain('ЗАПОЛНИТЕ');
      expect(inWords(problems()).map(({ rule, line, message }) => `${line} ${rule} ${message}`)).toEqual([]);
    });
  },
);

describe('a new translation', () => {
  const originals = loadContent(HUB).files.filter((file) => !isTranslation(file));

  it.each(originals.map((file) => [file.path, file] as const))(
    'of %s is marked, and fresh once the words are there',
    (_, original) => {
      const file = contentPath({ ...original, locale: original.locale === 'en' ? 'ky' : 'en' });
      const text = translationText(original, SCHEMAS, markdownOptions(dir), '2002-04-01');
      put(file, text);
      const own = () => problems().filter((problem) => problem.file === file);
      expect([...new Set(own().map(({ rule }) => rule))]).toEqual(['placeholder']);
      put(file, text.replaceAll('ПЕРЕВЕДИТЕ: ', ''));
      expect(inWords(own()).map(({ rule, line, message }) => `${line} ${rule} ${message}`)).toEqual([]);
      // Nothing but the marks was added to the text.
      expect(text.replaceAll('ПЕРЕВЕДИТЕ: ', '').endsWith(original.body)).toBe(true);
    },
  );
});

it('what can be asked is asked: lines and choices, no lists of facts', () => {
  const questions = questionsOf(SCHEMAS.cases);
  expect(questions.map(({ field }) => field)).toEqual([
    'title',
    'summary',
    'place',
    'what',
    'regions',
    'location',
    'sectors',
    'years.from',
    'customerKind',
  ]);
  expect(questions.find(({ field }) => field === 'regions')).toMatchObject({ many: true });
  expect(questions.find(({ field }) => field === 'customerKind')!.options).toContainEqual({
    value: 'city-hall',
    label: 'Мэрия',
  });
});

it.each([
  ['Баткен', 'batken'],
  ['Общие положения', 'obshhie-polozheniya'],
  ['«Өмүр» — ҮЙ!', 'omur-uj'],
  ['Order & law 2026', 'order-law-2026'],
  ['!!!', ''],
  ['очень '.repeat(20), 'ochen-ochen-ochen-ochen-ochen-ochen-ochen-ochen'],
])('a folder for «%s» is called %s', (words, name) => {
  expect(slugOf(words)).toBe(name);
});
