import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { wordFile } from '../../src/templates/word.ts';
import { officeErrors } from '../support/office.ts';

vi.mock('astro:content', () => import('../support/documents-content.ts'));

const { formOf, templatesInOrder } = await import('../../src/templates/queries.ts');

const SLOW = 120_000;
const PASTED = 'Жаңы үй: «ёлка» & <b>сад</b> “kit” Nation’s\nекинчи сап\t😀\u0007\uD800 ]]>';

async function forms(locale: (typeof LOCALES)[number]) {
  return (await templatesInOrder(locale)).map((entry) => formOf(entry));
}

it.each(LOCALES)(
  'every blank in %s keeps to the standard of Word files',
  { timeout: SLOW },
  async (locale) => {
    for (const form of await forms(locale))
      expect(await officeErrors(new Uint8Array(await wordFile(form))), form.id).toEqual([]);
  },
);

it('so does every document that was filled in, whatever was pasted', { timeout: SLOW }, async () => {
  for (const form of await forms('ky')) {
    const fields = form.parts.flatMap((part) => part.fields);
    const answers = Object.fromEntries(
      fields.map(({ id, kind, columns }) => [
        id,
        columns.length === 0
          ? ({ date: '2027-03-15', sum: '1 000,50' }[kind as string] ?? PASTED)
          : [1, 2].map(() => Object.fromEntries(columns.map((column) => [column.id, PASTED]))),
      ]),
    );
    expect(await officeErrors(new Uint8Array(await wordFile(form, answers))), form.id).toEqual([]);
  }
});

type Parts = Record<string, Uint8Array>;
const inDocument = (from: RegExp, to: string) => (parts: Parts) => ({
  ...parts,
  'word/document.xml': strToU8(strFromU8(parts['word/document.xml']!).replace(from, to)),
});

it.each([
  ['elements in a wrong order', inDocument(/<w:pPr>(<w:pStyle[^>]*\/>)(<w:[^>]*\/>)/, '<w:pPr>$2$1')],
  ['a value that is none', inDocument(/w:type="dxa"/, 'w:type="px"')],
  ['an empty cell', inDocument(/(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?).*?<\/w:tc>/, '$1</w:tc>')],
  ['a style nobody declared', inDocument(/<w:pStyle w:val="[^"]*"/, '<w:pStyle w:val="NoSuch"')],
  [
    'a part that is not there',
    (parts: Parts) =>
      Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'word/header1.xml')),
  ],
])('%s is found', { timeout: SLOW }, async (_, spoil) => {
  const budget = (await forms('ru')).find(({ id }) => id === 'budget')!;
  const parts = unzipSync(new Uint8Array(await wordFile(budget)));
  expect(await officeErrors(zipSync(spoil(parts)))).not.toEqual([]);
});
