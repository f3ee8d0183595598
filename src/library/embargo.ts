import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { LOCALES } from '../i18n/index.ts';
import { readMdx } from './mdx-file.ts';
import { idOf } from './translatable.ts';
import { now } from './settings.ts';

/**
 * An item of a list with `embargo: <instant>`, or an entry that has it among its fields, does not exist before that
 * instant. This is the one place where the site reads the fields of a content file, and what is under embargo is taken
 * out here: no page, feed, index or bundle can hold a byte of it. Only the check and the commands read files as they are (mdx-file.ts).
 */

type Fields = Record<string, unknown>;

/**
 * The fields of a content file as they may be published, of a translation those that its original lets out.
 * @param file absolute path
 * @returns undefined when there is no such file or its fields do not read
 */
export function publishedFields(file: string): Fields | undefined {
  const fields = fieldsOf(file);
  if (!fields) return undefined;
  const original = 'translates' in fields ? originalFields(dirname(file)) : fields;
  return isEmbargoed(original) ? undefined : (applyEmbargo(fields, original) as Fields);
}

/** The published fields of the original in an entry's folder; undefined where none reads. */
export function publishedOriginal(folder: string): Fields | undefined {
  const original = originalFields(folder);
  return original && !isEmbargoed(original) ? (applyEmbargo(original, original) as Fields) : undefined;
}

/**
 * The entries of a folder of the content that are under embargo as a whole: no loader may take them.
 * @returns names of folders: `2026-09-18-itogi`
 */
export function embargoedEntries(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => isEmbargoed(originalFields(join(folder, name))));
}

/**
 * A loader of content files, with their fields as the library reads them: without what is under embargo before a
 * schema or the store sees it, and by the YAML reader that the check has.
 */
export function publishedLoader(loader: Loader): Loader {
  return {
    name: loader.name,
    load: (context) =>
      loader.load({
        ...context,
        parseData: <Data extends Fields>({ id, filePath = '' }: { id: string; filePath?: string }) => {
          const fields = publishedFields(filePath);
          if (!fields) throw new Error(`${filePath}: the fields do not read; npm run check says why`);
          return context.parseData({ id, data: fields as Data, filePath });
        },
      }),
  };
}

/** Which embargoes of a file are over: with another set the same content makes another site. */
export function embargoesOver(file: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('embargo' in value && !isEmbargoed(value)) found.push(String(value.embargo));
    Object.values(value).forEach(visit);
  };
  visit(fieldsOf(file));
  return found;
}

function fieldsOf(file: string): Fields | undefined {
  const read = readMdx(file);
  return read?.frontmatter?.errors.length === 0 ? read.data : undefined;
}

function originalFields(folder: string): Fields | undefined {
  return LOCALES.map((locale) => fieldsOf(join(folder, `${locale}.mdx`))).find(
    (fields) => fields && !('translates' in fields),
  );
}

/**
 * A translation carries words only, those of a list by the names of its items; whether they are under embargo stands in
 * its original. Words of an item that the original does not have go as well: nobody knows whose they are.
 */
function applyEmbargo(data: unknown, original: unknown): unknown {
  if (Array.isArray(data)) {
    const items: unknown[] = Array.isArray(original) ? original : [];
    return data.flatMap((item: unknown, i): unknown[] =>
      isEmbargoed(items[i]) ? [] : [applyEmbargo(item, items[i])],
    );
  }
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(original)) {
    const items = original as unknown[];
    return Object.fromEntries(
      Object.entries(data).flatMap(([id, words]) => {
        const named = items.filter((item) => idOf(item) === id);
        return named.length === 0 || named.some(isEmbargoed) ? [] : [[id, applyEmbargo(words, named[0])]];
      }),
    );
  }
  const facts = (typeof original === 'object' ? original : undefined) as Fields | undefined;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, applyEmbargo(value, facts?.[key])]),
  );
}

/** Unreadable counts as under embargo: a slip of the pen must not publish anything. */
function isEmbargoed(item: unknown): boolean {
  if (typeof item !== 'object' || item === null || !('embargo' in item)) return false;
  const until = Date.parse(String(item.embargo));
  return Number.isNaN(until) || until > now();
}
