import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/collections.ts';
import { checkContent } from '../../src/check/index.ts';
import { FILE_RULES } from '../../src/check/rules/index.ts';
import { markdownOptions } from '../../src/library/markdown.ts';

/** The head of a picture of one point. */
const PNG = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080600000000', 'hex');

/** What a rule must let pass, and what it must find. `ky:` and `en:` before a text set its language. */
const CASES: Record<string, { good: string[]; bad: string[] }> = {
  placeholder: {
    good: ['Заполните заявку.', 'Переведите деньги исполнителю.'],
    bad: ['ЗАПОЛНИТЕ: что сделали', 'Слово ПЕРЕВЕДИТЕ: text', 'ЗАПОЛНИТЕ'],
  },
  'straight-quotes': {
    good: [
      'Фонд «Наш дом».',
      'en:The “Our House” fund, the city’s.',
      '<Note kind="caution" title="Не путайте">\n\nСлово.\n\n</Note>',
      'Знак `"` в коде.',
      '[Слова о нас](../hub/ru.mdx "подсказка")',
    ],
    bad: [
      'Фонд "Наш дом".',
      'en:The "Our House" fund.',
      'ky:"Биздин үй" фонду.',
      '- Пункт "о важном"',
      '**"Жирно"**',
    ],
  },
  'hyphen-for-dash': {
    good: [
      'Заказ — это договор.',
      'Кое-кто, Кочкор-Ата, 2013–2015 годы.',
      '- пункт\n- второй',
      'Разница 5 - 3.',
      'Законопроект № 2013-2015, дело 2013-2015-1, сайт a.kg/2013-2015.',
      'С 2015-2013 ничего.',
      'Столбец\n\n| а | б |\n| - | - |\n| 1 | - |',
    ],
    bad: [
      'Заказ - это договор.',
      'Заказ -- это договор.',
      'В 2013-2015 годах.',
      'en:An order - a contract.',
      'Из [слов о нас](../hub/ru.mdx) - слова.',
    ],
  },
  characters: {
    good: ['Обычный текст, ёлка и йод.', 'Ударе́ние остаётся.', 'Неразрывный\u00A0пробел.'],
    bad: ['Слово\u200Bслово.', 'Мяг\u00ADкий.', 'Раи\u0306он.', 'Строка\u000Bновая.'],
  },
  'link-target': {
    good: ['[устав общества](https://example.org/a)', '[письмо нам](mailto:info@example.org)'],
    bad: ['[устав общества](file:///C:/a.docx)', '[устав общества](http://localhost/)'],
  },
  dates: {
    good: [
      "---\ntitle: Страница\nsummary: О чём.\nupdated: '2002-04-01'\n---\n\nТекст.\n",
      '29 февраля 2020 года, 28.04.2017, 2018-04-28, 31 декабря.',
      'Указ 1952 года, стратегия на 2026–2030 годы, § 2081, дело № 2081.',
      'Форма 30.02 и версия 1.2.2018.',
      'ky:2018-жылдын 28-апрелинде, 28-апрель.',
      'en:On 28 April 2018, in 2018, April 28, of 2081 pages.',
    ],
    bad: [
      "---\ntitle: Страница\nsummary: О чём.\nupdated: '2999-04-01'\n---\n\nТекст.\n",
      "---\ntitle: Страница\nsummary: Что было 31 июня.\nupdated: '2002-04-01'\n---\n\nТекст.\n",
      'В 2081 году.',
      'В 1018 году.',
      '2018–2091 годы.',
      '31 июня 2018 года.',
      '30.02.2018.',
      'С 2018-13-01.',
      '5 мая 2108 года.',
      'ky:2081-жылы.',
      'ky:31-июнда.',
      'en:In 2081, it was so.',
      'en:On 31 June 2018.',
      'en:On 5 May 2108.',
    ],
  },
  'raw-markdown': {
    good: [
      "---\ntitle: Номер №1 и C#\nsummary: 'О чём: [слова], 5 * 3, раз_два.'\nupdated: '2002-04-01'\n---\n\nТекст.\n",
    ],
    bad: [
      '**О чём**',
      '[слова](https://example.org)',
      'О чём <b>слово</b>',
      'О чём.[^KNOWN]',
      'О *чём*',
      'О `чём`',
      '## О чём',
      'О чём&nbsp;слово',
    ].map((words) => `---\ntitle: Страница\nsummary: '${words}'\nupdated: '2002-04-01'\n---\n\nТекст.\n`),
  },
  'avoided-word': {
    good: [
      'Общественная читальня открыта.',
      'Газета писала: «Читалка открыта».',
      'Читалкин пришёл.',
      'en:A читалка is a reading room.',
    ],
    bad: [
      'В читалке тихо.',
      'Читалка открыта.',
      'Пункт о сельской читальной комнате.',
      '| а | б |\n| - | - |\n| читалку | 1 |',
      'en:The reading shop is open.',
    ],
  },
  'section-name': {
    good: [
      '## Проблема {/* #problem */}',
      '## 1. Шаг\n\n### Срок {/* #deadline */}',
      '## Итоги 2018 года[^A] {/*#results-2018*/}',
      'en:## Problem {/* #problem */}',
    ],
    bad: [
      '## Проблема',
      '## Проблема {/* problem */}',
      '## Проблема {/* #Проблема */}',
      '## Проблема {/* #2018 */}',
      '## 1. Шаг {/* #step */}',
      '## 1. Шаг\n\n### Срок',
      '## Источники {/* #sources */}',
      '## Раз {/* #s-1 */}',
      'ky:## Көйгөй',
      // Words that pages begin ids of their own with.
      '## Term of the contract',
      '## Part one',
      '\\## Проблема {/* #problem */}',
      'Проблема {/* #problem */}',
    ],
  },
  'sum-without-unit': {
    good: [
      'Выделили 50 000 сомов.',
      'Из бюджета взяли от 50 000 до 60 000 сомов: 50 000 сразу.',
      'Участвовали 12 000.',
      'Бюджет утвердили в 2018.',
      'Закон № 10000 о бюджете.',
      'en:The grant of $50,000.',
      'ky:Бюджеттен 50 000 сом бөлүнгөн.',
      'На конкурс выделили 120 000 сомов. В нём было 12 000.',
    ],
    bad: [
      'Выделили 50 000.',
      'Сумма — 120000; её хватило.',
      'en:The budget was 50,000.',
      'ky:Бюджеттен бөлүнгөн акча: 50 000.',
    ],
  },
  'vague-link': {
    good: [
      '[инструкция здесь](../hub/ru.mdx)',
      '[Здесь живёт заказ](../hub/ru.mdx)',
      'en:[how to order](../hub/ru.mdx)',
      '[24.kg](https://24.kg)',
    ],
    bad: [
      '[здесь](../hub/ru.mdx)',
      '[Подробнее →](../hub/ru.mdx)',
      '[**тут**](../hub/ru.mdx)',
      'ky:[бул жерде](../hub/ru.mdx)',
      'en:[click here](../hub/ru.mdx)',
      'en:[Read more…](https://example.org)',
      '[](../hub/ru.mdx)',
    ],
  },
  'wrong-language-link': {
    good: [
      '[о нас](../hub/ru.mdx)',
      'en:[about us](../hub/en.mdx)',
      'en:[about us](../hub/ru.mdx)',
      '[сайт ведомства](https://a.kg/en.mdx)',
    ],
    bad: ['[о нас](../hub/en.mdx)', 'ky:[биз жөнүндө](../hub/en.mdx)'],
  },
  'image-alt': {
    good: ['![Мост через реку](./most.png)', '![Фото моста](./most.png)'],
    bad: [
      '![](./most.png)',
      '![фото](./most.png)',
      '![Фото 1](./most.png)',
      '![most.png](./most.png)',
      'en:![image](./most.png)',
    ],
  },
  'image-file': {
    good: ['![Мост через реку](./most.png)'],
    bad: [
      '![Мост через реку](./net.png)',
      '![Мост через реку](most.png)',
      '![Мост через реку](https://example.org/most.png)',
      '![Мост через реку](/most.png)',
      '![Мост через реку](./most.docx)',
      '![Мост через реку](./tyazhelyj.png)',
    ],
  },
  'private-contact': {
    good: [
      'Пишите на info@dpi.kg и office@meria.gov.kg.',
      'С 2013 по 2015 год, 50 000 000 сомов, 40.067, 70.817.',
      'Закон № 70 от 28.04.2017, ИНН 01234567890123.',
      'Адрес https://example.org/0555123456 и дело 0312-12.',
      'Телефон горячей линии 112.',
      'Счёт 1280010012345678, код 996.',
    ],
    bad: [
      'Звоните +996 312 61 04 57.',
      'Тел. 0312 61-04-57.',
      'Тел. (0555) 12 34 56 или 0555123456.',
      'Тел. 0 555 12 34 56.',
      'Почта ajgul@gmail.com.',
      'Почта a.asanova@dpi.kg.',
      '[Напишите Айгуль](mailto:ajgul@mail.ru)',
      '[Позвоните в мэрию](tel:+996555123456)',
    ],
  },
  'key-order': {
    good: ["---\ntitle: А\nsummary: Б.\nupdated: '2002-04-01'\n---\n"],
    bad: ["---\nsummary: Б.\ntitle: А\nupdated: '2002-04-01'\n---\n"],
  },
  'long-summary': {
    good: [`---\ntitle: А\nsummary: ${'Сад. '.repeat(60).trim()}\nupdated: '2002-04-01'\n---\n`],
    bad: [`---\ntitle: А\nsummary: ${'Садик. '.repeat(60).trim()}\nupdated: '2002-04-01'\n---\n`],
  },
  'summary-compares': {
    good: [
      "---\ntitle: А\nsummary: С 13,9 до 43,8 млн сомов.\nupdated: '2002-04-01'\n---\n\nОбе суммы одного министерства.\n",
      "---\ntitle: А\nsummary: Сумма — 43,8 млн сомов.\nupdated: '2002-04-01'\n---\n\nЕё нельзя сравнивать с 13,9 млн.\n",
    ],
    bad: [
      "---\ntitle: А\nsummary: С 13,9 до 43,8 млн сомов.\nupdated: '2002-04-01'\n---\n\nСуммы 13,9 и 43,8 млн нельзя сравнивать.\n",
    ],
  },
};

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'rules-'));
  for (const id of ['hub', 'page']) mkdirSync(path.join(dir, 'about', id), { recursive: true });
  const fields = "title: О нас\nsummary: О чём.\nupdated: '2002-04-01'\n";
  writeFileSync(path.join(dir, 'about/hub/ru.mdx'), `---\n${fields}---\n`);
  const stamp = "translates: ru\nrevision: '000000000000'\nstate: unreviewed\n";
  writeFileSync(path.join(dir, 'about/hub/en.mdx'), `---\n${stamp}${fields}---\n`);
  mkdirSync(path.join(dir, 'glossary/chitalnya'), { recursive: true });
  const equivalents =
    'equivalents: { ky: [], en: [{ term: reading room, sources: [KNOWN] }] }\nsources: [KNOWN]\n';
  const avoid = 'avoid:\n  ru: [читалка, сельская читальная комната]\n  en: [reading shop]\n';
  writeFileSync(
    path.join(dir, 'glossary/chitalnya/ru.mdx'),
    `---\n${fields.replace(/^title: .*/, 'title: общественная читальня')}${avoid}${equivalents}---\n\nРаньше — читалка.\n`,
  );
  writeFileSync(path.join(dir, 'about/page/most.png'), PNG);
  writeFileSync(path.join(dir, 'about/page/most.docx'), 'no picture');
  writeFileSync(path.join(dir, 'about/page/tyazhelyj.png'), Buffer.alloc(5_000_000));
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

/** The names of the rules that a text breaks, those of this test only. */
function broken(sample: string): string[] {
  const [, locale = 'ru', text = ''] = /^(?:(ky|en):)?(.*)$/s.exec(sample) ?? [];
  const fields = "title: Страница\nsummary: О чём.\nupdated: '2002-04-01'\n";
  const file = path.join(dir, `about/page/${locale}.mdx`);
  writeFileSync(file, text.startsWith('---') ? text : `---\n${fields}---\n\n${text}\n`);
  const { problems } = checkContent(dir, SCHEMAS, markdownOptions(dir));
  rmSync(file);
  return problems
    .filter((problem) => problem.file === `about/page/${locale}.mdx` && problem.rule in CASES)
    .map(({ rule }) => rule);
}

it('every rule has its good and its bad samples', () => {
  expect(Object.keys(CASES).sort()).toEqual(FILE_RULES.map(({ name }) => name).sort());
});

describe.each(Object.entries(CASES))('%s', (name, { good, bad }) => {
  it.each(good)('lets pass: %s', (sample) => {
    expect(broken(sample)).not.toContain(name);
  });

  it.each(bad)('finds: %s', (sample) => {
    expect(broken(sample)).toContain(name);
  });
});

it('says where in a field a slip stands', () => {
  writeFileSync(
    path.join(dir, 'about/page/ru.mdx'),
    "---\ntitle: 'Дом: \"Наш\"'\nsummary: Заказ - дело.\nupdated: '2002-04-01'\n---\n",
  );
  const { problems } = checkContent(dir, SCHEMAS, markdownOptions(dir));
  rmSync(path.join(dir, 'about/page/ru.mdx'));
  const places = problems
    .filter(({ file }) => file === 'about/page/ru.mdx')
    .map(({ rule, line, column }) => `${rule} ${line}:${column}`);
  expect(places).toEqual(['straight-quotes 2:14', 'hyphen-for-dash 3:16']);
});
