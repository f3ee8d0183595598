import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../../src/collections.ts';
import { checkContent } from '../../../src/check/index.ts';
import { markdownOptions } from '../../../src/library/markdown.ts';
import { fingerprint } from '../../../src/library/translatable.ts';
import { inWords } from '../../support/messages.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'translation-'));
  write('sources.yaml', ['A', 'B'].map(source).join('\n'));
  write('names.yaml', '- { ru: [Аламудун, Чуй, Чуйск], ky: Аламүдүн, en: Alamudun }\n');
  write('glossary/zakazchik/ru.mdx', term('ru'));
  write('glossary/zakazchik/en.mdx', term('en'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const source = (key: string) =>
  `- { key: ${key}, title: Источник ${key}, publisher: Никто, short: ${key}, language: ru, kind: reference }`;

function term(locale: 'ru' | 'en'): string {
  if (locale === 'ru')
    return `---\ntitle: заказчик\nsummary: Кто заказывает.\nupdated: '2002-04-01'\nequivalents:\n  ky: []\n  en:\n    - { term: purchaser, sources: [A] }\nsources: [A]\n---\n`;
  return `---\ntranslates: ru\nrevision: '000000000000'\nstate: unreviewed\nupdated: '2002-04-01'\ntitle: customer\nsummary: Who orders.\n---\n`;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
}

const ORIGINAL = `
Введение.[^A]

## Итог {/* #result */}

В 2018 году мэрия Аламудуна выделила 50 000 сомов.[^A][^B] Её [заказчик](../../glossary/zakazchik/ru.mdx) — она сама.

<Note kind="caution">

Год <Gap>не указан</Gap>.

</Note>

- 28 апреля
- [О сайте](../hub/ru.mdx#first)
`;

const TRANSLATION = `
Introduction.[^A]

## Result {/* #result */}

In 2018 Alamudun city hall set aside 50,000 soms.[^B][^A] It is itself the [customer](../../glossary/zakazchik/ru.mdx).

<Note kind="caution">

The year is <Gap>not given</Gap>.

</Note>

- 28 April
- [About](../hub/ru.mdx#first)
`;

/** What the check says of a translation: rule, line and message of every problem of it that is not of its fields. */
function problemsOf(body: string, { locale = 'en', title = 'Title', stale = false } = {}): string[] {
  const facts = { title: 'Заголовок', summary: 'О чём.', updated: '2002-04-01' };
  const yaml = Object.entries(facts).map(([key, value]) => `${key}: '${value}'`);
  write('about/page/ru.mdx', `---\n${yaml.join('\n')}\n---\n${ORIGINAL}`);
  write(
    'about/hub/ru.mdx',
    `---\ntitle: Сайт\nsummary: Он.\nupdated: '2002-04-01'\n---\n\n## Раздел {/* #first */}\n`,
  );
  const revision = stale ? '000000000000' : fingerprint(SCHEMAS.about, facts, ORIGINAL);
  const head = `translates: ru\nrevision: '${revision}'\nstate: unreviewed\nupdated: '2002-04-01'\ntitle: ${title}\nsummary: Words.`;
  write(`about/page/${locale}.mdx`, `---\n${head}\n---\n${body}`);
  return inWords(checkContent(dir, SCHEMAS, markdownOptions(dir)).problems)
    .filter(({ file, rule }) => file === `about/page/${locale}.mdx` && rule !== 'stale')
    .map(
      ({ line, column, rule, severity = 'error', message }) =>
        `${line}:${column} ${rule} ${severity} ${message}`,
    );
}

const replaced = (from: string, to: string) => {
  expect(TRANSLATION).toContain(from);
  return problemsOf(TRANSLATION.replace(from, to));
};

describe('a translation beside its original', () => {
  it('is sound when it repeats every number, mark, link and block', () => {
    expect(problemsOf(TRANSLATION)).toEqual([]);
  });

  it('must give the same sums and years, with the place and both forms', () => {
    expect(replaced('50,000', '15,000')).toEqual([
      '14:1 translation-numbers error числа и даты не те, что в оригинале (about/page/ru.mdx:11): в переводе нет «50 000»; в переводе лишнее: «15,000»',
    ]);
    expect(replaced('2018', '2019')).toEqual([
      expect.stringContaining('нет «2018»; в переводе лишнее: «2019»'),
    ]);
  });

  it('must give the same days', () => {
    expect(replaced('28 April', '28 May')).toEqual([
      expect.stringMatching(/^22:1 translation-numbers .*«28 апреля»/),
    ]);
  });

  it('must give the same numbers in its fields', () => {
    expect(problemsOf(TRANSLATION, { title: 'Title of 2005' })).toEqual([
      expect.stringMatching(/^6:8 translation-numbers .*лишнее: «2005»/),
    ]);
  });

  it('must cite the same sources in each block', () => {
    expect(replaced('[^B][^A]', '[^A]')).toEqual([
      expect.stringMatching(/^14:1 translation-sources .*нет «\[\^B\]»/),
    ]);
    expect(replaced('Introduction.[^A]', 'Introduction.[^B]')).toEqual([
      expect.stringMatching(/^10:1 translation-sources .*нет «\[\^A\]»; в переводе лишнее: «\[\^B\]»/),
    ]);
  });

  it('must lead to the same places', () => {
    expect(replaced('../hub/ru.mdx#first', '../hub/ru.mdx')).toEqual([
      expect.stringMatching(
        /^23:1 translation-links .*нет «\/about\/#first»; в переводе лишнее: «\/about\/»/,
      ),
    ]);
  });

  it('must say as often that something is not known', () => {
    expect(replaced('<Gap>not given</Gap>', 'not given')).toEqual([
      expect.stringMatching(
        /^18:1 translation-gaps .*в переводе 0, а в оригинале \(about\/page\/ru\.mdx:15\) 1/,
      ),
    ]);
  });

  it('must have the same blocks: one lost', () => {
    expect(replaced('- 28 April\n', '')).toEqual([
      expect.stringMatching(
        /^22:1 translation-structure .*в оригинале на строке 20: пункт списка «О сайте…»/,
      ),
      expect.stringMatching(/^22:1 translation-numbers .*нет «28 апреля»/),
      expect.stringMatching(/^22:1 translation-links .*лишнее: «\/about\/#first»/),
    ]);
  });

  it('must have the same blocks: one of another kind, one too many, a section lost', () => {
    expect(replaced('kind="caution"', 'kind="reader"')).toEqual([
      expect.stringMatching(
        /^16:1 translation-structure .*здесь <Note kind="reader">, а в оригинале на строке 13 — <Note kind="caution">/,
      ),
    ]);
    expect(problemsOf(`${TRANSLATION}\nOne more.\n`)).toEqual([
      expect.stringMatching(/^25:1 translation-structure .*этого в оригинале нет \(абзац\)/),
    ]);
    expect(replaced('## Result {/* #result */}', 'Result')).toContainEqual(
      expect.stringMatching(/translation-structure .*в переводе нет раздела «#result»/),
    );
    expect(replaced('#result', '#outcome')).toEqual([
      expect.stringMatching(/^12:1 translation-structure .*раздела «#outcome» в оригинале нет/),
      expect.stringMatching(/^23:1 translation-structure .*в переводе нет раздела «#result»/),
    ]);
  });

  it('may have a note of the translator, which an original may not', () => {
    const note = '\n<Note kind="translator">\n\nIn English, 3 words.[^A]\n\n</Note>\n';
    expect(problemsOf(TRANSLATION + note)).toEqual([]);
    write('about/other/ru.mdx', `---\ntitle: Ещё\nsummary: О нём.\nupdated: '2002-04-01'\n---\n${note}`);
    const found = checkContent(dir, SCHEMAS, markdownOptions(dir)).problems;
    expect(
      found.filter(({ rule }) => rule === 'translator-note').map(({ file, line }) => [file, line]),
    ).toEqual([['about/other/ru.mdx', 7]]);
  });

  it('warns only, where the original has changed since', () => {
    expect(problemsOf(TRANSLATION.replace('50,000', '15,000'), { stale: true })).toEqual([
      expect.stringMatching(/^14:1 translation-numbers warning/),
    ]);
  });
});

describe('names and terms of a translation', () => {
  it('must name who is named in the original', () => {
    expect(replaced('Alamudun', 'The')).toEqual([
      expect.stringMatching(/^6:8 translation-names .*есть имя «Аламудуна», а в переводе «Alamudun…» нет/),
    ]);
  });

  it('uses the word of the glossary, and is warned of another', () => {
    expect(replaced('[customer]', '[purchaser]')).toEqual([
      expect.stringMatching(
        /^14:1 term warning .*«заказчик» переведён как «purchaser», а в словаре основной — «customer»/,
      ),
    ]);
  });

  it('writes Kyrgyz places the Kyrgyz way, except in a quoted title', () => {
    const kyrgyz = TRANSLATION.replace('Alamudun', 'Аламүдүн, Аламудун, «Аламудун»').replace(
      'April',
      '-апрель',
    );
    expect(
      problemsOf(kyrgyz.replace('28 -апрель', '28-апрель').replace('50,000', '50 000'), { locale: 'ky' }),
    ).toEqual([
      expect.stringMatching(
        /^14:19 russian-name .*«Аламудун» — русское написание: по-кыргызски пишите «Аламүдүн»/,
      ),
    ]);
  });
});

describe('letters', () => {
  it.each([
    ['ky', 'Cалам', 'смешаны кириллица и латиница (латинская «C»)'],
    ['ky', 'ѳлкѳ', 'буква «ѳ» из другого алфавита: наберите «ө»'],
    ['ky', 'aдам', 'латинская «a»'],
    ['en', 'cityс', 'латинская «c»'],
    ['ky', 'мэрия c алар', 'латинская буква «c»'],
  ])('of another alphabet are found (%s: %s)', (locale, word, says) => {
    const body = `${word}\n`;
    expect(problemsOf(body, { locale }).filter((line) => line.includes(' letters '))).toEqual([
      expect.stringContaining(says),
    ]);
  });

  it('of a Latin name with a Kyrgyz ending are sound', () => {
    const found = problemsOf('GIZдин, USAIDге, 24.kg сайты, PR-кызмат\n', { locale: 'ky' });
    expect(found.filter((line) => line.includes(' letters '))).toEqual([]);
  });
});

describe('names.yaml', () => {
  it('is checked itself', () => {
    write('names.yaml', '- { ru: [Ош], kg: Ош, en: Osh }\n');
    const found = checkContent(dir, SCHEMAS, markdownOptions(dir)).problems;
    expect(found.filter(({ file }) => file === 'names.yaml').map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'schema'],
    ]);
  });
});
