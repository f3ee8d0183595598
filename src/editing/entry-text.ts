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

/** The fields of a file and its text under `body`. @throws YAMLParseError where the fields do not read */
export function readEntry(text: string): Data {
  const parts = /^---\n([\s\S]*?\n)---(?:\n([\s\S]*))?$/.exec(`${text.replaceAll('\r\n', '\n').trim()}\n`);
  const data: unknown = parts ? parse(parts[1] ?? '') : {};
  const body = (parts ? (parts[2] ?? '') : text).trim();
  return { ...(typeof data === 'object' ? data : {}), [BODY]: body };
}

/** The file: `---`, the fields, `---`, an empty line, the text. */
export function writeEntry(content: Data, fields: readonly Field[]): string {
  const { [BODY]: body, ...data } = content;
  const text = typeof body === 'string' ? body.trim() : '';
  return `---\n${yamlOf(tidy(data, fields))}---\n${text === '' ? '' : `\n${text}\n`}`;
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

/** One value, or one line of a list: a line of a translation may be empty, `{}`, and keeps its place. */
function itemOf(value: unknown, field: Field): unknown {
  if (typeof value === 'string') return value.trim();
  const inner = 'fields' in field ? (field.fields as readonly Field[] | undefined) : undefined;
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
