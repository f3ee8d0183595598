/**
 * `npm run fields`: writes the tables of fields in content/README.md, and the JSON Schemas of the lists, anew from the
 * schemas. Editors read there exactly what the check demands; a test fails when the two part.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod';
import { SCHEMAS } from '../collections.ts';
import { collectionNames, collectionOf, labelOf, type CollectionName } from '../library/registry.ts';
import { contentPath } from '../library/entry-id.ts';
import { plainText } from '../library/plain.ts';
import { jsonSchemaOf } from '../library/field-schema.ts';
import { rowsOf } from '../library/field-rows.ts';
import { eventSchema } from '../library/event-schema.ts';
import { sourceSchema } from '../library/source-schema.ts';
import { translationSchema } from '../library/translatable.ts';
import { redirectSchema } from '../publishing/redirects.ts';
import { ROOT } from './stamp.ts';

export const GUIDE = join(ROOT, 'content/README.md');
const START = '<!-- поля: начало -->';
const END = '<!-- поля: конец -->';

function table(schema: z.core.$ZodType): string {
  const lines = rowsOf(schema).map(
    ({ field, required, text }) => `| \`${field}\` | ${required} | ${text.replaceAll('|', '\\|')} |`,
  );
  return ['| Поле | Нужно? | Что писать |', '| --- | --- | --- |', ...lines].join('\n');
}

function collectionPart(collection: CollectionName): string {
  const name = plainText(labelOf(collection, 'ru'));
  const id = collectionOf(collection).within ? 'акт/номер' : 'имя';
  return `### ${name}\n\nФайл \`${contentPath({ collection, id, locale: 'ru' })}\`.\n\n${table(SCHEMAS[collection])}`;
}

/** The tables of every collection, of a source and of a translation, laid out as Prettier wants them. */
export async function fieldTables(): Promise<string> {
  const parts = [
    ...collectionNames().map(collectionPart),
    `### Источник\n\nЗапись в файле \`sources.yaml\`.\n\n${table(sourceSchema)}`,
    `### Событие\n\nЗапись в файле \`events.yaml\`.\n\n${table(eventSchema)}`,
    `### Перевод\n\nК этим строкам добавляют переведённые поля со словами.\n\n${table(translationSchema(z.strictObject({})))}`,
  ];
  const config = await resolveConfig(GUIDE);
  return format(parts.join('\n\n'), { ...config, plugins: [], parser: 'markdown' });
}

/** JSON Schemas of the lists beside the texts, for completion in VS Code: file → its text. */
export async function listSchemas(): Promise<Map<string, string>> {
  const lists = { sources: sourceSchema, events: eventSchema, redirects: redirectSchema };
  const texts = Object.entries(lists).map(async ([name, schema]) => {
    const file = join(ROOT, `.vscode/${name}.schema.json`);
    const json = JSON.stringify(jsonSchemaOf(z.array(schema)));
    return [
      file,
      await format(json, { ...(await resolveConfig(file)), plugins: [], parser: 'json' }),
    ] as const;
  });
  return new Map(await Promise.all(texts));
}

/** The guide with the part between the marks replaced. */
export function withTables(guide: string, tables: string): string {
  const [start, end] = [guide.indexOf(START), guide.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`content/README.md lacks ${START} … ${END}`);
  return `${guide.slice(0, start)}${START}\n\n${tables.trim()}\n\n${guide.slice(end)}`;
}

if (import.meta.main) {
  writeFileSync(GUIDE, withTables(readFileSync(GUIDE, 'utf8'), await fieldTables()));
  for (const [file, text] of await listSchemas()) writeFileSync(file, text);
  console.log('Таблицы полей в content/README.md обновлены.');
}
