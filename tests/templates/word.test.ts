/** Word files, read by other programs than the one that writes them: an XML parser, and the reader of official texts. */
import type { Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { readBytes } from '../../src/official/readers/index.ts';
import { forXml, type Answers } from '../../src/templates/answers.ts';
import type { DocumentForm } from '../../src/templates/form.ts';
import { wordFile } from '../../src/templates/word.ts';

vi.mock('astro:content', () => import('../support/documents-content.ts'));

const { formOf, templatesInOrder } = await import('../../src/templates/queries.ts');

async function forms(locale: Locale): Promise<DocumentForm[]> {
  return (await templatesInOrder(locale)).map((entry) => formOf(entry));
}

/** The paragraphs of a style, line breaks as `\n`. */
function paragraphs(file: ArrayBuffer, style: string): string[] {
  const xml = strFromU8(unzipSync(new Uint8Array(file))['word/document.xml']!);
  const document = new DOMParser({
    // It warns of U+FFFD, by which halves of pairs are mended.
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml');
  return [...document.getElementsByTagName('w:p')]
    .filter((p) => p.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') === style)
    .map((p) =>
      [...p.getElementsByTagName('*')]
        .map((node: Element) =>
          node.tagName === 'w:br' ? '\n' : node.tagName === 'w:t' ? node.textContent : '',
        )
        .join(''),
    );
}

/** Letters in a row: where lines break and how spaces are set does not matter here. */
const squeezed = (text: string) => text.replace(/[\s\u00A0\u00AD\u2060]+/gu, '');

// The first to ask reads all the files.
beforeAll(() => forms('ru'), 60_000);

describe.each(LOCALES)('the blanks in %s', { timeout: 30_000 }, (locale) => {
  it('each give every heading, line and column of their Word file to another reader', async () => {
    const all = await forms(locale);
    expect(all).toHaveLength(4);
    for (const form of all) {
      const { blocks, warnings } = await readBytes(new Uint8Array(await wordFile(form)), locale);
      expect(warnings).toEqual([]);
      const read = squeezed(
        blocks.map((block) => (block.type === 'table' ? block.rows.flat().join('') : block.text)).join(''),
      );
      const wanted = form.parts.flatMap(({ title, mark, text, fields }) => [
        title,
        mark,
        text ?? '',
        ...fields.flatMap(({ label, hint, columns, rows }) => [
          label,
          hint ?? '',
          ...columns.map((column) => column.label),
          ...rows.flatMap((row) => Object.values(row)),
        ]),
      ]);
      expect([form.title, ...wanted].filter((words) => !read.includes(squeezed(words)))).toEqual([]);
    }
  });

  it('say on every sheet what they are and where they come from', async () => {
    for (const form of await forms(locale)) {
      const parts = unzipSync(new Uint8Array(await wordFile(form)));
      const xml = (name: RegExp) =>
        Object.entries(parts)
          .flatMap(([file, bytes]) => (name.test(file) ? [strFromU8(bytes)] : []))
          .join('');
      expect(squeezed(xml(/header\d\.xml$/))).toContain(squeezed(form.stamp));
      expect(xml(/footer\d\.xml$/)).toContain(form.address);
    }
  });
});

/** Words of the three languages with everything people paste: quotes, emoji, signs that XML has no place for. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'жаңы үй өсүмдүк',
        'Улица «Северная», д. 5 — ёлка',
        'Nation’s “kit” & <tag> ]]>',
        '👩‍👧 😀',
        '\u0000\u0007',
        '\uD800',
        '\n',
        '\t',
        '  ',
      ),
      fc.nat(0xff_ff).map((code) => String.fromCharCode(code)),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('a filled Word file', { timeout: 30_000 }, () => {
  it('gives every answer back whole', async () => {
    const form = (await forms('ky')).find(({ id }) => id === 'announcement')!;
    const fields = form.parts.flatMap((part) => part.fields).filter(({ kind }) => kind === 'text');
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: fields.length, maxLength: fields.length }),
        async (given) => {
          const answers = Object.fromEntries(fields.map(({ id }, i) => [id, given[i]!]));
          const read = paragraphs(await wordFile(form, answers), 'FieldAnswer');
          expect(given.map(forXml).filter((answer) => !read.includes(answer))).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('holds an answer of 10,000 letters', async () => {
    const form = (await forms('ru')).find(({ id }) => id === 'announcement')!;
    const long = 'Щука ёж 😀 '.repeat(1000).slice(0, 10_000);
    expect(paragraphs(await wordFile(form, { customer: long }), 'FieldAnswer')).toContain(forXml(long));
  });

  it('adds tables up and writes days and sums as people do', async () => {
    const all = await forms('ru');
    const answers: Answers = {
      'costs-table': [
        { item: 'Бумага', unit: 'пачка', quantity: '3', price: '150,50', own: '51,50' },
        { item: 'Зал', quantity: '2', price: '1 000' },
      ],
      requested: '2400',
      deadline: '2027-03-15',
    };
    const cells = paragraphs(
      await wordFile(
        all.find(({ id }) => id === 'budget')!,
        answers,
      ),
      'Cell',
    );
    expect(cells.map(squeezed).slice(-6)).toEqual(['Итого', '', '', '', '2451,5', '51,5']);
    expect(cells.map(squeezed)).toContain('451,5');
    const money = paragraphs(
      await wordFile(
        all.find(({ id }) => id === 'budget')!,
        answers,
      ),
      'FieldAnswer',
    );
    expect(money.map(squeezed)).toContain('2400сом.');
    const dates = paragraphs(
      await wordFile(
        all.find(({ id }) => id === 'announcement')!,
        answers,
      ),
      'FieldAnswer',
    );
    expect(dates).toContain('15 марта 2027');
  });
});
