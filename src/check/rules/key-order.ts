import type * as z from 'zod';
import { fieldsOf } from '../../library/field-tree.ts';
import { frontmatterStart } from '../passages.ts';
import { fieldMessage } from '../messages/fields.ts';
import type { Edit } from '../problem.ts';
import type { FileRule } from './rule.ts';
import { isTranslation, type LoadedFile, type Schemas } from '../../library/content-file.ts';

/** What every file begins with; the rest follows in the order of the schema, which is that of the tables of fields. */
const ORIGINAL = ['title', 'summary', 'updated'];
const TRANSLATION = ['translates', 'revision', 'state', 'updated', 'title', 'summary'];

/** Fields in an order of their own: files of one collection are easier to compare when they all begin alike. */
export const keyOrder: FileRule = {
  name: 'key-order',
  check: ({ file, schemas, fieldsAreSound }) => {
    if (!fieldsAreSound) return [];
    const keys = Object.keys(file.data);
    const wanted = inOrder(keys, file, schemas);
    const at = keys.findIndex((key, i) => key !== wanted[i]);
    const [key, right] = [keys[at], wanted[at]];
    if (key === undefined || right === undefined) return [];
    const fix = reorder(file, wanted);
    return [
      {
        file: file.path,
        ...file.frontmatter.place([], key),
        ...fieldMessage(fix ? 'fields.order' : 'fields.orderByHand', { right, key }),
        ...(fix && { fix: [fix] }),
      },
    ];
  },
};

function inOrder(keys: readonly string[], file: LoadedFile, schemas: Schemas): string[] {
  const order = keysInOrder(schemas[file.collection], isTranslation(file));
  // A short title may stand beside the long one.
  if (keys.indexOf('title') + 1 === keys.indexOf('short')) move(order, 'short', 'title');
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...keys].sort((a, b) => rank(a) - rank(b));
}

function move(order: string[], key: string, behind: string): void {
  order.splice(order.indexOf(key), 1);
  order.splice(order.indexOf(behind) + 1, 0, key);
}

/** The fields of a collection in the order they are written. */
export function keysInOrder(schema: z.ZodObject, translation = false): string[] {
  return [...new Set([...(translation ? TRANSLATION : ORIGINAL), ...fieldsOf(schema).keys()])];
}

/** The same lines in another order; not where comments stand between them: whose they are only their author knows. */
function reorder(file: LoadedFile, wanted: readonly string[]): Edit | undefined {
  const start = frontmatterStart(file.text);
  const end = file.text.length - file.body.length;
  const lines = file.text.slice(start, end).split('\n');
  const closing = lines.findLastIndex((line) => line.startsWith('---'));
  const own = lines.slice(0, closing);
  if (own.some((line) => /^\s*(?:#|$)/.test(line))) return undefined;
  const parts = new Map<string, string[]>();
  let part: string[] = [];
  for (const line of own) {
    const key = /^([\w-]+):/.exec(line)?.[1];
    if (key !== undefined) parts.set(key, (part = []));
    part.push(line);
  }
  if (parts.size !== wanted.length || !wanted.every((key) => parts.has(key))) return undefined;
  const text = wanted.flatMap((key) => parts.get(key) ?? []).join('\n');
  return { start, end: start + own.join('\n').length, text };
}
