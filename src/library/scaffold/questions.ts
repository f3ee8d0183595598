import * as z from 'zod';
import { unwrap } from '../translatable.ts';

type Schema = z.core.$ZodType;

/** One thing to ask the author of a new page. */
export interface Question {
  /** Path of the field: `years.from`. */
  field: string;
  /** What to write, in the words of the schema. */
  hint: string;
  /** What may be chosen, if not anything may be written. */
  options?: readonly string[];
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
export function questionsOf(schema: Schema, prefix = ''): Question[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, Schema>).flatMap(([name, field]): Question[] => {
    const path = prefix + name;
    if (field !== unwrap(field) || SELF_FILLED.includes(path)) return [];
    if (field instanceof z.ZodObject) return questionsOf(field, `${path}.`);
    return isLine(field) ? [{ field: path, hint: hintOf(field), ...choiceOf(field) }] : [];
  });
}

/** Every field a command line may fill: the questions, and the optional lines as well. */
export function settableFields(schema: Schema, prefix = ''): Question[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => settableFields(option, prefix));
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, Schema>).flatMap(([name, field]): Question[] => {
    const path = prefix + name;
    const own = unwrap(field);
    if (own instanceof z.ZodObject || own instanceof z.ZodUnion) return settableFields(own, `${path}.`);
    return isLine(own) ? [{ field: path, hint: hintOf(field), ...choiceOf(own) }] : [];
  });
}

/** What to write in a field: the description of the schema. */
export function hintOf(field: Schema): string {
  const inner = unwrap(field);
  const item = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
  for (const schema of [field, inner, item]) {
    const description = z.globalRegistry.get(schema as z.ZodType)?.description;
    if (description) return description.replaceAll('\n', ' ');
  }
  return '';
}

function isLine(field: Schema): boolean {
  const item = field instanceof z.ZodArray ? unwrap(field.element) : field;
  return !(item instanceof z.ZodObject || item instanceof z.ZodUnion || item instanceof z.ZodArray);
}

function choiceOf(field: Schema): Pick<Question, 'options' | 'many' | 'type'> {
  const many = field instanceof z.ZodArray;
  const item = many ? unwrap(field.element) : field;
  const options = item instanceof z.ZodEnum ? item.options.map(String) : undefined;
  const type = item instanceof z.ZodNumber ? 'number' : item instanceof z.ZodBoolean ? 'boolean' : undefined;
  return { ...(many && { many }), ...(options && { options }), ...(type && { type }) };
}
