import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/collections.ts';
import { collections } from '../../src/editing/collections.ts';
import { readEntry, tidy, writeEntry } from '../../src/editing/entry-text.ts';
import { formFields } from '../../src/editing/form-fields.ts';
import { parseMdx } from '../../src/library/mdx-file.ts';
import { DOCUMENTS, hubWith, PROGRAMME } from '../support/content.ts';

const ACTS = ['zakon-1', 'zakon-3'].map((id) => ({ id, label: id }));
const PLACES = collections(SCHEMAS, 'content', () => ACTS).filter((collection) => 'folder' in collection);

/** The collection that a file of the content belongs to. */
function placeOf(file: string) {
  const place = PLACES.find(({ folder, path = '' }) =>
    new RegExp(`^${folder}/${path.replace('{{slug}}', '[^/]+')}\\.mdx$`).test(file),
  );
  if (!place) throw new Error(`No collection of the editor holds ${file}.`);
  return place;
}

describe('the files of a site', () => {
  const folder = hubWith(DOCUMENTS, PROGRAMME);
  const files = globSync('**/*.mdx', { cwd: folder }).map((file) => {
    const { fields } = placeOf(`content/${file}`);
    const text = readFileSync(path.join(folder, file), 'utf8');
    return { file, text, again: writeEntry(readEntry(text, fields), fields) };
  });

  it('each have one collection, and lose nothing in the form', () => {
    expect(files.length).toBeGreaterThan(25);
    for (const { file, text, again } of files) {
      const [before, after] = [parseMdx(text), parseMdx(again)];
      expect({ file, ...after.data, body: after.body }).toEqual({ file, ...before.data, body: before.body });
    }
  });

  it('come back as they are but for needless quotes, where their fields stand in the order of the form', () => {
    const withoutQuotes = (text: string) => text.replace(/['"]/g, '');
    const changed = files.filter(({ text, again }) => withoutQuotes(again) !== withoutQuotes(text));
    // Its speakers have their topics before their names.
    expect(changed.filter(({ file }) => !file.includes('gorod-2026')).map(({ file }) => file)).toEqual([]);
  });
});

describe('what the form leaves behind', () => {
  const fields = formFields(SCHEMAS.cases);

  it('is taken away where it says nothing', () => {
    const customer = { text: '', sources: [], unknown: ' не найден ' };
    const data = { title: 'Дом', order: null, basis: '', places: [], series: [], customer };
    expect(tidy(data, fields)).toEqual({ title: 'Дом', customer: { unknown: 'не найден' } });
  });

  it('keeps a box that must be ticked or not, and drops one that need not be there', () => {
    expect(tidy({ titleIsOfficial: false }, formFields(SCHEMAS.articles))).toEqual({
      titleIsOfficial: false,
    });
    expect(tidy({ timeline: [{ date: '2002', main: false }] }, fields)).toEqual({
      timeline: [{ date: '2002' }],
    });
  });

  it('keeps an empty list that says «not found»', () => {
    const term = formFields(SCHEMAS.glossary);
    expect(tidy({ equivalents: { ky: [], en: null } }, term)).toEqual({ equivalents: { ky: [], en: [] } });
  });

  it('gives the words of a translation under the names of their items, lists within lists as well', () => {
    const { fields: translated } = placeOf('content/cases/a/ky.mdx');
    const file = [
      '---',
      'translates: ru',
      'figures:',
      '  budget:',
      '    text: акча',
      'series:',
      '  money:',
      '    title: Акча',
      '    points:',
      '      in-2019:',
      '        text: баары',
      '---',
      '',
    ].join('\n');
    const form = readEntry(file, translated);
    expect(form).toMatchObject({
      figures: [{ id: 'budget', text: 'акча' }],
      series: [{ id: 'money', title: 'Акча', points: [{ id: 'in-2019', text: 'баары' }] }],
    });
    expect(writeEntry(form, translated)).toBe(file);
    expect(writeEntry({ ...form, series: [], figures: [{ text: 'акча' }] }, translated)).toContain(
      'figures:\n  no-name-1:\n    text: акча',
    );
  });

  it('stands in the order of the schema, and what the form does not know at the end', () => {
    expect(Object.keys(tidy({ extra: 1, summary: 'О', title: 'А' }, fields))).toEqual([
      'title',
      'summary',
      'extra',
    ]);
  });
});

describe('a file', () => {
  it('of Windows, or without text, reads', () => {
    expect(readEntry('---\r\ntitle: А\r\n---\r\n\r\nТекст.\r\n')).toEqual({ title: 'А', body: 'Текст.' });
    expect(readEntry('---\ntitle: А\n---\n')).toEqual({ title: 'А', body: '' });
  });

  it('without text ends with its fields', () => {
    expect(writeEntry({ title: 'А', body: '' }, formFields(SCHEMAS.about))).toBe('---\ntitle: А\n---\n');
  });
});
