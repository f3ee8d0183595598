import type { Field } from '@sveltia/cms';
import * as z from 'zod';
import { ITEM_ID } from '../library/fields.ts';
import type { CollectionName } from '../library/registry.ts';
import { unwrap } from '../library/translatable.ts';

/**
 * The form of the browser editor, made of the schemas that the check uses: the same fields in the same order, with the
 * same words. What only one of two forms of a fact needs is never demanded here; the check knows the forms.
 */

type Schema = z.core.$ZodType;
type Options = { required?: boolean };

/** The fields of an object, in the order in which files have them. */
export function formFields(schema: Schema, demand = true): Field[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    const forms = inner.options.flatMap((form) => formFields(form, false));
    return [...new Map(forms.map((field) => [field.name, field])).values()];
  }
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, Schema>).map(([name, field]) =>
    formField(name, field, { required: demand && field === unwrap(field) }),
  );
}

function formField(name: string, field: Schema, options: Options): Field {
  const inner = unwrap(field);
  const hint = describe(field);
  const label = labelOf(name, hint || describe(textOf(inner)));
  const common = { name, label, ...(hint && !label.startsWith(`${hint} (`) && { hint }), ...options };
  if (inner instanceof z.ZodArray) return listField(common, inner);
  if (inner instanceof z.ZodRecord) return mapField(common, inner);
  if (inner instanceof z.ZodObject || inner instanceof z.ZodUnion) {
    const { required = true } = options;
    return { ...common, widget: 'object', fields: formFields(inner, required) };
  }
  return { ...common, ...lineWidget(name, inner, hint) } as Field;
}

type Common = Options & { name: string; label: string; hint?: string };

function listField(common: Common, list: z.ZodArray): Field {
  const { required = true } = common;
  const item = unwrap(list.element);
  // A list that may be empty says so by being there, empty: it is asked for, yet not demanded.
  const mayBeEmpty = required && z.safeParse(list, []).success;
  const base = { ...common, required: required && !mayBeEmpty, ...(mayBeEmpty && { min: 0 }) };
  const marks = z.globalRegistry.get(list);
  if (marks?.sources) return { ...base, ...SOURCES, multiple: true } as Field;
  if (item instanceof z.ZodEnum)
    return { ...base, widget: 'select', multiple: true, options: choices(item, common.hint ?? '') };
  if (item instanceof z.ZodObject || item instanceof z.ZodUnion)
    return { ...base, widget: 'list', collapsed: true, summary: summaryOf(item), fields: formFields(item) };
  const line = { ...formField('value', item, {}), label: common.label };
  return { ...base, widget: 'list', field: line } as Field;
}

/**
 * The words of a translated list by the names of its items, which the form has as a list with the names among its
 * fields: `writeEntry` makes the map of it.
 */
function mapField(common: Common, map: z.ZodRecord): Field {
  const item = unwrap(map.valueType);
  const name: Field = {
    name: 'id',
    label: 'Имя строки, как в оригинале (id)',
    widget: 'string',
    pattern: [ITEM_ID.source, 'латиницей, через дефис'],
  };
  const fields = [name, ...formFields(item)];
  return { ...common, widget: 'list', collapsed: true, summary: '{{fields.id}}', fields };
}

/** Keys are chosen from content/sources.yaml by what the sources are called. */
const SOURCES = {
  label: 'Источники (sources)',
  widget: 'relation',
  collection: '_singletons',
  file: 'sources',
  value_field: 'sources.*.key',
  display_fields: ['sources.*.key', 'sources.*.short'],
  search_fields: ['sources.*.key', 'sources.*.short', 'sources.*.title', 'sources.*.publisher'],
};

function lineWidget(name: string, field: Schema, hint: string): object {
  const marks = z.globalRegistry.get(field as z.ZodType);
  if (marks?.sources) return { ...SOURCES, label: `Источник (${name})` };
  if (marks?.reference) return referenceWidget(marks.reference);
  if (field instanceof z.ZodEnum) return { widget: 'select', options: choices(field, hint) };
  if (field instanceof z.ZodBoolean) return { widget: 'boolean', default: false };
  if (field instanceof z.ZodNumber) {
    const value_type = field.format?.includes('int') ? 'int' : 'float';
    return { widget: 'number', value_type, ...(value_type === 'float' && { step: 0.001 }) };
  }
  if (field instanceof z.ZodISODate) {
    const today = name === 'updated' ? { default: '{{now}}' } : {};
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', ...today };
  }
  return { widget: /предложени|абзац/i.test(hint) ? 'text' : 'string' };
}

/** A page is chosen by its title; articles stand in a collection for each act and are named by hand. */
function referenceWidget(collection: CollectionName | 'any'): object {
  if (collection === 'any' || collection === 'articles') return { widget: 'string' };
  return { widget: 'relation', collection, value_field: '{{slug}}', display_fields: ['title'] };
}

/** The values with the words that the hint has for each: «chui — Чуйская, naryn — Нарынская». */
function choices(field: z.ZodEnum, hint: string): { label: string; value: string }[] {
  return field.options.map((option) => {
    const value = String(option);
    const words = new RegExp(`(?:^|[\\s:(])${value} — (.+?)(?=[,;] [\\w-]+ — |$)`).exec(hint)?.[1];
    return { value, label: words ? `${words} (${value})` : value };
  });
}

function describe(field: Schema): string {
  const inner = unwrap(field);
  const item = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
  for (const schema of [field, inner, item]) {
    const description = z.globalRegistry.get(schema as z.ZodType)?.description;
    if (description) return description;
  }
  return '';
}

/** A fact has no words of its own; its text says whose it is. */
function textOf(schema: Schema): Schema {
  const [form] = schema instanceof z.ZodUnion ? schema.options : [];
  const text: unknown = form instanceof z.ZodObject ? form.shape['text'] : undefined;
  return text instanceof z.ZodType ? text : schema;
}

/** «Место (place)»: the first words of the hint, and the name by which the check and the guide call the field. */
function labelOf(name: string, hint: string): string {
  const first = (/^(?:[^:;.—]|\.(?=\S))+/.exec(hint)?.[0] ?? '').trim();
  // A hint that begins with the values of a choice says nothing yet.
  return /^[а-яё]/i.test(first) && first.length <= 60 ? `${first} (${name})` : name;
}

/** What a closed line of a list shows of itself: its first words. */
function summaryOf(item: Schema): string {
  const names = formFields(item).map((field) => field.name);
  const shown = ['date', 'title', 'name', 'term', 'text', 'unknown'].filter((name) => names.includes(name));
  return (shown.length > 0 ? shown : names.slice(0, 1)).map((name) => `{{fields.${name}}}`).join(' ');
}
