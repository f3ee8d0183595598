import CMS, { type CmsConfig } from '@sveltia/cms';
import { readEntry, writeEntry } from '../entry-text.ts';
import { readList, writeList } from '../list-file.ts';
import { textField } from './text-field.ts';

/** What the editor knows of an entry's data; it names no types for it. */
type Content = Record<string, unknown>;

const answer = await fetch('config.json');
const config = (await answer.json()) as CmsConfig;

for (const collection of config.collections ?? []) {
  if (!('folder' in collection)) continue;
  const { format, fields } = collection;
  CMS.registerCustomFormat(format ?? '', 'mdx', {
    fromFile: (text: string) => readEntry(text, fields),
    toFile: (content: Content) => writeEntry(content, fields),
  });
}

for (const [list, name] of [
  ['sources', 'key'],
  ['events', 'id'],
] as const) {
  let before = '';
  CMS.registerCustomFormat(list, 'yaml', {
    fromFile: (text: string) => readList((before = text)),
    toFile: (items: Content[]) => (before = writeList(before, items, name)),
  });
}

const { name, control } = textField();
CMS.registerFieldType(name, control);

await CMS.init({ config });
