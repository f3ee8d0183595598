import type * as z from 'zod';
import { fieldTree, partsOf, type Field } from '../field-tree.ts';

/** One thing to ask the author of a new page. */
export interface Question {
  /** Path of the field: `years.from`. */
  field: string;
  /** What to write, in the words of the schema. */
  hint: string;
  /** What may be chosen, with what it is called, if not anything may be written. */
  options?: readonly { value: string; label: string }[];
  /** Several answers are possible. */
  many?: boolean;
  /** What is no text. */
  type?: 'number' | 'boolean';
}

/** Fields that the scaffold fills in by itself. */
const SELF_FILLED = ['updated'];

/**
 * What can be asked before the page is written: the required fields that hold one line, or a choice. Facts with
 * sources and lists of several lines are better written in the file.
 */
export function questionsOf(schema: z.ZodObject): Question[] {
  return asked(fieldTree(schema), '');
}

function asked(group: Field, prefix: string): Question[] {
  return [...partsOf(group)].flatMap(([name, field]): Question[] => {
    const path = prefix + name;
    if (!field.required || SELF_FILLED.includes(path)) return [];
    if (field.type === 'group') return asked(field, `${path}.`);
    return isLine(field) ? [questionOf(path, field)] : [];
  });
}

/** Every field a command line may fill: the questions, and the optional lines as well. */
export function settableFields(schema: z.ZodObject): Question[] {
  return settable(fieldTree(schema), '');
}

function settable(group: Field, prefix: string): Question[] {
  return [...partsOf(group)].flatMap(([name, field]): Question[] => {
    const path = prefix + name;
    if (field.type === 'group' || field.type === 'forms') return settable(field, `${path}.`);
    return isLine(field) ? [questionOf(path, field)] : [];
  });
}

/** What to write in a field, with the values it chooses from. */
export function hintWithChoices(field: Field): string {
  const options = field.type === 'choice' ? field.options : [];
  const choices = options.map(({ value, label }) => (label ? `${value} — ${label.ru}` : value));
  return [hintOf(field), choices.join(', ')].filter(Boolean).join(': ');
}

/** What to write in a field: the description of the schema, of its items where it has none. */
export function hintOf(field: Field): string {
  const about = field.description ?? (field.type === 'list' ? field.item.description : undefined);
  return about?.ru.replaceAll('\n', ' ') ?? '';
}

function isLine(field: Field): boolean {
  const item = field.type === 'list' ? field.item : field;
  return !['group', 'forms', 'list', 'map'].includes(item.type);
}

function questionOf(path: string, field: Field): Question {
  const many = field.type === 'list';
  const item = many ? field.item : field;
  const options =
    item.type === 'choice'
      ? item.options.map(({ value, label }) => ({ value, label: label?.ru ?? value }))
      : undefined;
  const type = item.type === 'integer' ? 'number' : item.type;
  return {
    field: path,
    hint: hintOf(field),
    ...(many && { many }),
    ...(options && { options }),
    ...((type === 'number' || type === 'boolean') && { type }),
  };
}
