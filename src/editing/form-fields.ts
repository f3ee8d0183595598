import type { Field } from '@sveltia/cms';
import { ITEM_ID } from '../library/fields.ts';
import { collectionOf, type CollectionName } from '../library/registry.ts';
import {
  fieldTree,
  partsOf,
  type ChoiceField,
  type Field as SchemaField,
  type ListField,
  type MapField,
} from '../library/field-tree.ts';
import type * as z from 'zod';

/**
 * The form of the browser editor, made of the schemas that the check uses: the same fields in the same order, with the
 * same words. What only one of two forms of a fact needs is never demanded here; the check knows the forms.
 */

type Options = { required?: boolean };

/** The fields of an object, in the order in which files have them. */
export function formFields(schema: z.core.$ZodType): Field[] {
  return fieldsIn(fieldTree(schema));
}

function fieldsIn(group: SchemaField, demand = group.type === 'group'): Field[] {
  return [...partsOf(group)].map(([name, field]) =>
    formField(name, field, { required: demand && field.required }),
  );
}

function formField(name: string, field: SchemaField, options: Options): Field {
  const hint = describe(field);
  const label = labelOf(name, hint || describe(textOf(field)));
  const common = { name, label, ...(hint && !label.startsWith(`${hint} (`) && { hint }), ...options };
  if (field.type === 'list') return listField(common, field);
  if (field.type === 'map') return mapField(common, field);
  if (field.type === 'group' || field.type === 'forms') {
    const { required = true } = options;
    return { ...common, widget: 'object', fields: fieldsIn(field, required && field.type === 'group') };
  }
  return { ...common, ...lineWidget(name, field, hint) } as Field;
}

type Common = Options & { name: string; label: string; hint?: string };

function listField(common: Common, list: ListField): Field {
  const { required = true } = common;
  const { item } = list;
  // A list that may be empty says so by being there, empty: it is asked for, yet not demanded.
  const mayBeEmpty = required && list.mayBeEmpty;
  const base = { ...common, required: required && !mayBeEmpty, ...(mayBeEmpty && { min: 0 }) };
  if (list.sources) return { ...base, ...SOURCES, multiple: true } as Field;
  if (item.type === 'choice') return { ...base, widget: 'select', multiple: true, options: choices(item) };
  if (item.type === 'group' || item.type === 'forms')
    return { ...base, widget: 'list', collapsed: true, summary: summaryOf(item), fields: fieldsIn(item) };
  const line = { ...formField('value', item, {}), label: common.label };
  return { ...base, widget: 'list', field: line } as Field;
}

/**
 * The words of a translated list by the names of its items, which the form has as a list with the names among its
 * fields: `writeEntry` makes the map of it.
 */
function mapField(common: Common, map: MapField): Field {
  const name: Field = {
    name: 'id',
    label: 'Имя строки, как в оригинале (id)',
    widget: 'string',
    pattern: [ITEM_ID.source, 'латиницей, через дефис'],
  };
  const fields = [name, ...fieldsIn(map.value)];
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

function lineWidget(name: string, field: SchemaField, hint: string): object {
  if (field.sources) return { ...SOURCES, label: `Источник (${name})` };
  if (field.reference) return referenceWidget(field.reference);
  if (field.type === 'choice') return { widget: 'select', options: choices(field) };
  if (field.type === 'boolean') return { widget: 'boolean', default: false };
  if (field.type === 'integer') return { widget: 'number', value_type: 'int' };
  if (field.type === 'number') return { widget: 'number', value_type: 'float', step: 0.001 };
  if (field.type === 'day') {
    const today = name === 'updated' ? { default: '{{now}}' } : {};
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', ...today };
  }
  return { widget: /предложени|абзац/i.test(hint) ? 'text' : 'string' };
}

/** A page is chosen by its title; what stands within others, in a collection for each of them, is named by hand. */
function referenceWidget(collection: CollectionName | 'any'): object {
  if (collection === 'any' || collectionOf(collection).within) return { widget: 'string' };
  return { widget: 'relation', collection, value_field: '{{slug}}', display_fields: ['title'] };
}

/** The values with what they are called. */
function choices({ options }: ChoiceField): { label: string; value: string }[] {
  return options.map(({ value, label }) => ({ value, label: label ? `${label.ru} (${value})` : value }));
}

function describe(field: SchemaField): string {
  return (field.description ?? (field.type === 'list' ? field.item.description : undefined))?.ru ?? '';
}

/** A fact has no words of its own; its text says whose it is. */
function textOf(field: SchemaField): SchemaField {
  const [form] = field.type === 'forms' ? field.forms : [];
  return form?.fields.get('text') ?? field;
}

/** «Место (place)»: the first words of the hint, and the name by which the check and the guide call the field. */
function labelOf(name: string, hint: string): string {
  const first = (/^(?:[^:;.—]|\.(?=\S))+/.exec(hint)?.[0] ?? '').trim();
  // A hint that begins with the values of a choice says nothing yet.
  return /^[а-яё]/i.test(first) && first.length <= 60 ? `${first} (${name})` : name;
}

/** What a closed line of a list shows of itself: its first words. */
function summaryOf(item: SchemaField): string {
  const names = [...partsOf(item).keys()];
  const shown = ['date', 'title', 'name', 'term', 'text', 'unknown'].filter((name) => names.includes(name));
  return (shown.length > 0 ? shown : names.slice(0, 1)).map((name) => `{{fields.${name}}}`).join(' ');
}
