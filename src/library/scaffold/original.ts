import * as z from 'zod';
import { TO_FILL } from './marks.ts';
import { yamlOf } from '../fields-yaml.ts';
import { collectionOf, type Answers, type CollectionName } from '../registry.ts';
import { fill } from './fill.ts';
import { unwrap } from '../translatable.ts';
import { hintOf } from './questions.ts';

type Schema = z.core.$ZodType;

/**
 * The file of a new original: every required field, with the answer or with a mark that says what to write; then the
 * text with marks. The check names each mark until it is replaced.
 */
export function originalText(
  collection: CollectionName,
  schema: z.ZodObject,
  answers: Answers,
  today: string,
): string {
  const scaffold = collectionOf(collection).scaffold ?? {};
  const given = { ...scaffold.ready, updated: today, ...answers };
  const data = objectOf(schema, given, '');
  const body = scaffold.body ?? [fill('текст страницы')];
  return `---\n${yamlOf(data)}---\n\n${body.join('\n\n')}\n`;
}

function objectOf(schema: z.ZodObject, answers: Answers, prefix: string): Record<string, unknown> {
  const fields = Object.entries(schema.shape as Record<string, Schema>).flatMap(([name, field]) => {
    const path = prefix + name;
    const isAsked = Object.keys(answers).some((key) => key === path || key.startsWith(`${path}.`));
    if (field !== unwrap(field) && !isAsked) return [];
    return [[name, valueOf(field, answers, path)] as const];
  });
  return Object.fromEntries(fields);
}

function valueOf(field: Schema, answers: Answers, path: string): unknown {
  if (path in answers) return answers[path];
  // The first item of a list; its author may call it better.
  if (/\.0\.id$/.test(path)) return 'first';
  const inner = unwrap(field);
  if (inner instanceof z.ZodObject) return objectOf(inner, answers, `${path}.`);
  // A fact: its known form, or what is not found if that was said.
  if (inner instanceof z.ZodUnion) {
    const said = inner.options.findIndex(
      (option) => 'unknown' in shapeOf(option) && `${path}.unknown` in answers,
    );
    const form = inner.options[Math.max(said, 0)];
    return form ? valueOf(form, answers, path) : '';
  }
  if (inner instanceof z.ZodArray) {
    const isEmpty =
      z.safeParse(inner, []).success && !Object.keys(answers).some((key) => key.startsWith(`${path}.0`));
    if (isEmpty) return [];
    const keys = z.globalRegistry.get(inner)?.sources;
    return [keys ? TO_FILL : valueOf(described(inner), answers, `${path}.0`)];
  }
  const hint = hintOf(inner) || hintOf(field);
  return hint === '' ? TO_FILL : `${TO_FILL}: ${hint}`;
}

function shapeOf(schema: Schema): object {
  return schema instanceof z.ZodObject ? schema.shape : {};
}

/** The item of a list; a list says for its items what to write. */
function described(list: z.ZodArray): Schema {
  const item = list.element as z.ZodType;
  const own = hintOf(item);
  const hint = hintOf(list);
  return own === '' && hint !== '' && !(unwrap(item) instanceof z.ZodObject) ? item.describe(hint) : item;
}
