/** Whatever lines a file is made of: every word is in the text or named, and what is written reads back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFile } from '../../src/official/file.ts';
import { importText } from '../../src/official/import.ts';
import { par, wordFile } from '../support/word-file.ts';

const NUMBERS = [
  '1',
  '2',
  '3',
  '12',
  '12-1',
  '12.1',
  '12¹',
  '12\u20112',
  '281',
  'I',
  'IV',
  'Ⅳ',
  'ХII',
  'первая',
  'П',
  '99999999',
];
const WORDS = [
  'Статья',
  'СТАТЬЯ',
  'Cтатья',
  'С т а т ь я',
  'статья',
  'Ст.',
  'Глава',
  'Раздел',
  'Параграф',
  '§',
  'Часть',
  'Приложение',
  'Приложение №',
  'Статьи 5-7',
  'Содержание',
];
const SIGNS = ['. ', ' ', '.', ' - ', ' — ', ': ', ') ', ' (', '[1]. ', '\u200b. ', ''];
const TITLES = [
  'Полив',
  'Полив сада и огорода',
  'утратила силу',
  '(Утратила силу)',
  'настоящего Закона применяется.',
  'к Закону «О садах»',
  '',
  'ПОЛИВ',
  '«Рог',
  'С 2001 года...... 15',
];
const TEXTS = [
  'Сад поливают утром и вечером, если нет дождя.',
  '1) утром;',
  '1)',
  'а) вечером;',
  '2.1. Сорняки полют каждую неделю.',
  '(В редакции Закона от 5 января 2002 года № 2,',
  'дополнить статьёй 2-1 следующего содержания:',
  '«Статья 2-1. Лейки',
  'Лейки хранят в сарае.»;',
  'СОГЛАШЕНИЕ',
  'Типовой договор аренды',
  'ПРЕЗИДЕНТ КЫРГЫЗСКОЙ РЕСПУБЛИКИ',
  'Статья',
  '| # * _ [x](y) <b> & \\ `',
  '- 2 -',
  '* * *',
  'Общая часть',
];
const heading = fc
  .tuple(
    fc.constantFrom(...WORDS),
    fc.constantFrom(...NUMBERS),
    fc.constantFrom(...SIGNS),
    fc.constantFrom(...TITLES),
  )
  .map(([word, number, sign, title]) => `${word} ${number}${sign}${title}`);
const lines = fc
  .array(fc.oneof({ weight: 2, arbitrary: heading }, { weight: 3, arbitrary: fc.constantFrom(...TEXTS) }), {
    maxLength: 25,
  })
  .map((middle) => [
    'ЗАКОН О САДАХ',
    'Статья 1. Сад',
    'Сад общий, его поливают и полют.',
    ...middle,
    'Статья 40. Конец',
    'Закон вступает в силу сразу.',
  ]);

const escaped = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const FORMS: Record<string, (all: string[]) => Buffer> = {
  text: (all) => Buffer.from(all.join('\n')),
  page: (all) => Buffer.from(all.map((line) => `<p>${escaped(line)}</p>`).join('\n')),
  'one paragraph of a page': (all) => Buffer.from(`<div>${all.map(escaped).join('<br>')}</div>`),
  'a Word file': (all) => wordFile(all.map((line) => par(escaped(line)))),
};

it.each(Object.keys(FORMS))('%s', async (form) => {
  await fc.assert(
    fc.asyncProperty(lines, async (all) => {
      const bytes = FORMS[form]!(all);
      const { text, document, report } = await importText({
        bytes,
        act: 'zakon-1',
        edition: '2002-01-05',
        language: 'ru',
      });
      expect(report.lost).toEqual([]);
      expect(report.textShare).toBe(1);
      expect(report.keptShare === 1).toBe(report.leftOut.length === 0);
      expect(readFile(text).document).toEqual(document);
    }),
    { numRuns: 60 },
  );
});
