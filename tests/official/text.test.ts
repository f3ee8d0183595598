import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseFragment } from 'parse5';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ComparisonPage from '../../src/official/ComparisonPage.astro';
import { checkOfficialTexts } from '../../src/official/check.ts';
import { editionsOf } from '../../src/official/editions.ts';
import { readFile, writeFile, type OfficialFile } from '../../src/official/file.ts';
import { renderEdition } from '../../src/official/rendered.ts';
import { acts } from '../../src/acts/queries.ts';
import { HUB } from '../support/content.ts';
import { attribute, elements, textOf } from '../support/dom.ts';
import { rendered } from '../support/render.ts';
import { inWords } from '../support/messages.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

const file = (...texts: string[]): OfficialFile => ({
  act: 'zakon-3',
  edition: '2002-01-05',
  language: 'ru',
  document: {
    preamble: [],
    units: [
      {
        kind: 'article',
        number: '5',
        label: 'Статья 5',
        title: 'Знаки',
        blocks: texts.map((text) => ({ type: 'text', text })),
      },
    ],
  },
});

describe('the file', () => {
  it.each([
    '1. Не список',
    '12) тоже нет',
    '- тире, не пункт',
    '# не заголовок',
    '*звёзды* и _черты_, `код`, ~~нет~~, <тег>, [скобки](адрес), A & B, 2 | 3, a\\b',
    'Адрес www.minjust.gov.kg и https://cbd.minjust.gov.kg, почта a@b.kg',
    '+ плюс',
    '=== черта',
    '> цитата',
    '[1] примечание[^2]',
    'конец \\',
  ])('keeps every sign: %s', (text) => {
    const written = writeFile(file(text));
    expect(readFile(written).document).toEqual(file(text).document);
    const html = renderEdition(file(text)).units[0]?.html ?? '';
    const plain = textOf(parseFragment(html))
      .replace(/[\u00ad]/g, '')
      .replaceAll('\u00a0', ' ');
    expect(elements(parseFragment(html), 'p')).toHaveLength(1);
    expect(plain.replace(/[—–-]/g, '-')).toBe(text.replace(/[—–-]/g, '-'));
  });

  it('gives parts and points their anchors in the page', () => {
    const html = renderEdition(file('1. Часть', '1) пункт')).units[0]?.html ?? '';
    expect(elements(parseFragment(html), 'p').map((p) => attribute(p, 'id'))).toEqual([
      'text-5-p-1',
      'text-5-p-1-n-1',
    ]);
  });
});

it('tables are numbered through an edition, and say their columns', () => {
  const tables = file();
  for (const [i, name] of ['Где', 'Что', 'Когда'].entries()) {
    tables.document.units[0]!.blocks.push({
      type: 'table',
      rows: [
        [name, 'Сомов'],
        [`сад ${i}`, '10'],
      ],
    });
  }
  const html = parseFragment(renderEdition(tables).units[0]!.html);
  const labels = elements(html, 'section').map((box) =>
    attribute(box, 'aria-label')?.replaceAll('\u00a0', ' '),
  );
  expect(labels).toEqual(['Таблица 1: Где, Сомов', 'Таблица 2: Что, Сомов', 'Таблица 3: Когда, Сомов']);
});

describe('the check', () => {
  let dir: string;
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  };
  const said = () =>
    inWords(checkOfficialTexts(dir)).map(({ file, line, message }) => `${file}:${line} ${message}`);
  const good = writeFile(file('1. Часть', '2. Ещё часть'));

  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'texts-'));
    put('acts/zakon-3/ru.mdx', '');
  });
  afterEach(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  it('is content with what the importer writes', () => {
    put('acts/zakon-3/text/2002-01-05.ru.md', good);
    expect(said()).toEqual([]);
    expect(checkOfficialTexts(HUB)).toEqual([]);
  });

  it.each([
    ['2002-01-05.ru.md', good.replace('1\\. Часть', '1. Часть'), ':9 текст правили руками'],
    [
      '2002-01-05.ru.md',
      good.replace('##### Статья 5. Знаки', '##### Знаки'),
      ':7 заголовок «Знаки» не читается',
    ],
    ['2002-01-05.ru.md', 'Просто текст', ':1 в начале нет сведений'],
    ['2002-01-06.ru.md', good, ':2 имя файла и сведения в нём расходятся'],
    ['zametki.txt', 'заметки', ':1 в папке text лежат только тексты'],
    ['2002-01-05.ru.md', good + good.slice(good.indexOf('#####') - 1), ':1 статья 5 стоит дважды'],
  ])('%s: %#', (name, text, message) => {
    put(`acts/zakon-3/text/${name}`, text);
    expect(said().join('\n')).toContain(`acts/zakon-3/text/${name}${message}`);
  });

  it('misses the page of the act', () => {
    rmSync(path.join(dir, 'acts/zakon-3/ru.mdx'));
    put('acts/zakon-3/text/2002-01-05.ru.md', good);
    expect(said().join()).toContain('у акта «zakon-3» нет страницы');
  });
});

it('the comparison marks words for the eye and says them for the ear', async () => {
  const [from, to] = await editionsOf('zakon-3');
  const act = await acts.one('zakon-3', 'ru');
  const html = await rendered(ComparisonPage, { act, from, to, language: 'ru' });
  const marks = (tag: string) => elements(html, tag).map((mark) => textOf(mark).replace(/\s+/g, ' ').trim());
  expect(marks('ins')).toContain('[добавлено: двери конец]');
  expect(marks('del')).toContain('[исключено: окна конец]');
  expect(marks('del')).toContain('[исключено: Статья 2. Полки конец]');
});
