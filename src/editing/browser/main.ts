import CMS, { type CmsConfig } from '@sveltia/cms';
import { readEntry, writeEntry } from '../entry-text.ts';
import { readSources, writeSources } from '../source-list.ts';
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

let sources = '';
CMS.registerCustomFormat('sources', 'yaml', {
  fromFile: (text: string) => {
    sources = text;
    return readSources(text);
  },
  toFile: (list: Content[]) => {
    sources = writeSources(sources, list);
    return sources;
  },
});

const { name, control } = textField();
CMS.registerFieldType(name, control);

await CMS.init({ config });
