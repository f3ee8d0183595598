import type * as z from 'zod';
import { fieldTree, partsOf, type Field } from '../field-tree.ts';
import { yamlOf } from '../fields-yaml.ts';
import { collectionOf, type Answers, type CollectionName } from '../registry.ts';
import { fill } from './fill.ts';
import { TO_FILL } from './marks.ts';
import { hintWithChoices } from './questions.ts';

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
  const data = objectOf(fieldTree(schema), given, '');
  const body = scaffold.body ?? [fill('текст страницы')];
  return `---\n${yamlOf(data)}---\n\n${body.join('\n\n')}\n`;
}

function objectOf(group: Field, answers: Answers, prefix: string): Record<string, unknown> {
  const fields = [...partsOf(group)].flatMap(([name, field]) => {
    const path = prefix + name;
    const isAsked = Object.keys(answers).some((key) => key === path || key.startsWith(`${path}.`));
    if (!field.required && !isAsked) return [];
    return [[name, valueOf(field, answers, path)] as const];
  });
  return Object.fromEntries(fields);
}

/** @param hint what the list of an item says, where the item itself says nothing */
function valueOf(field: Field, answers: Answers, path: string, hint = hintWithChoices(field)): unknown {
  if (path in answers) return answers[path];
  // The first item of a list; its author may call it better.
  if (/\.0\.id$/.test(path)) return 'first';
  if (field.type === 'group') return objectOf(field, answers, `${path}.`);
  // A fact: its known form, or what is not found if that was said.
  if (field.type === 'forms') {
    const unknown = field.forms.find(({ fields }) => fields.has('unknown') && `${path}.unknown` in answers);
    const form = unknown ?? field.forms[0];
    return form ? valueOf(form, answers, path) : '';
  }
  if (field.type === 'list') {
    const isEmpty = field.mayBeEmpty && !Object.keys(answers).some((key) => key.startsWith(`${path}.0`));
    if (isEmpty) return [];
    return [
      field.sources
        ? TO_FILL
        : valueOf(field.item, answers, `${path}.0`, hintWithChoices(field.item) || hint),
    ];
  }
  return hint === '' ? TO_FILL : `${TO_FILL}: ${hint}`;
}
