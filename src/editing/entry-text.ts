import type { Field } from '@sveltia/cms';
import { parse } from 'yaml';
import { yamlOf } from '../library/fields-yaml.ts';

/**
 * Our files as the browser editor reads and writes them: fields in the order of the schema, nothing that is empty, the
 * text as it stands. Runs in the browser.
 */

type Data = Readonly<Record<string, unknown>>;

/** The name under which the editor keeps what stands below the fields. */
export const BODY = 'body';

/** Our own kind of field for it: browser/text-field.ts. */
export const TEXT_WIDGET = 'page-text';

/**
 * The fields of a file and its text under `body`; maps by the names of items as lists, which the form can show.
 * @param fields those of the form
 * @throws YAMLParseError where the fields do not read
 */
export function readEntry(text: string, fields: readonly Field[] = []): Data {
  const parts = /^---\n([\s\S]*?\n)---(?:\n([\s\S]*))?$/.exec(`${text.replaceAll('\r\n', '\n').trim()}\n`);
  const data: unknown = parts ? parse(parts[1] ?? '') : {};
  const body = (parts ? (parts[2] ?? '') : text).trim();
  return { ...(isObject(data) ? withLists(data, fields) : {}), [BODY]: body };
}

/** The words of a translation: `timeline: { letter: { text: … } }` as `timeline: [{ id: letter, text: … }]`. */
function withLists(data: Data, fields: readonly Field[]): Data {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = fields.find((candidate) => candidate.name === name);
      const inner = partsOf(field);
      if (!inner || !isObject(value)) return [name, value];
      if (field?.widget !== 'list') return [name, withLists(value, inner)];
      const items = Object.entries(value).map(([id, words]) => ({
        id,
        ...(isObject(words) ? withLists(words, inner) : {}),
      }));
      return [name, items];
    }),
  );
}

function partsOf(field: Field | undefined): readonly Field[] | undefined {
  return field && 'fields' in field ? (field.fields as readonly Field[] | undefined) : undefined;
}

/** The file: `---`, the fields, `---`, an empty line, the text. */
export function writeEntry(content: Data, fields: readonly Field[]): string {
  const { [BODY]: body, ...data } = content;
  const text = typeof body === 'string' ? body.trim() : '';
  const tidied = tidy(data, fields);
  return `---\n${yamlOf('translates' in data ? withMaps(tidied) : tidied)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** The reverse of what `readEntry` does to a translation. An item whose name was forgotten keeps its words under another. */
function withMaps(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, isObject(value) ? withMaps(value) : value];
      if (!value.every((item) => isObject(item))) return [name, value];
      const items = value.map(({ id, ...words }, i) => [
        typeof id === 'string' && id !== '' ? id : `no-name-${i + 1}`,
        withMaps(words),
      ]);
      return [name, Object.fromEntries(items)];
    }),
  );
}

/**
 * Data in the order of the fields, without what says nothing: empty lines, unticked boxes and empty parts that may be
 * missing. What the form does not know is kept, at the end.
 */
export function tidy(data: Data, fields: readonly Field[]): Record<string, unknown> {
  const known = fields.flatMap((field) => {
    const value = tidied(data[field.name], field);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  const rest = Object.entries(data).filter(
    ([name, value]) => !fields.some((field) => field.name === name) && !isEmpty(value),
  );
  return Object.fromEntries([...known, ...rest]);
}

function tidied(value: unknown, field: Field): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => itemOf(item, field));
    const stays = items.length > 0 || ('min' in field && field.min === 0);
    return stays ? items : undefined;
  }
  if ('min' in field && field.min === 0 && field.widget !== 'number' && isEmpty(value)) return [];
  if (value === false && 'required' in field && field.required === false) return undefined;
  const part = itemOf(value, field);
  return isEmpty(part) ? undefined : part;
}

/** One value, or one line of a list. */
function itemOf(value: unknown, field: Field): unknown {
  if (typeof value === 'string') return value.trim();
  const inner = partsOf(field);
  return inner && isObject(value) ? tidy(value, inner) : value;
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (isObject(value) && Object.keys(value).length === 0)
  );
}
