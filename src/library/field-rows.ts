import type * as z from 'zod';
import { DEFAULT_LOCALE, translator, type Key, type Locale } from '../i18n/index.ts';
import { fieldTree, partsOf, type Field } from './field-tree.ts';
import { plainText } from './plain.ts';

/** The tables of fields, for editors and for those who use the data: read from the schemas and their descriptions. */

/** A line of a table of fields: `timeline[].date`, whether it must be there, what to write. */
export interface Row {
  field: string;
  required: string;
  text: string;
}

/** The fields of an object, each followed by the fields inside it; what has no words in the language is in Russian. */
export function rowsOf(schema: z.core.$ZodType, locale: Locale = DEFAULT_LOCALE): Row[] {
  return rowsIn(fieldTree(schema), '', locale);
}

function rowsIn(group: Field, prefix: string, locale: Locale): Row[] {
  if (group.type !== 'group') return [];
  const t = plainly(locale);
  return [...group.fields].flatMap(([name, field]) => {
    const required = t(field.required ? 'library.field.yes' : 'library.field.no');
    return [
      { field: prefix + name, required, text: textOf(field, locale) },
      ...inside(field, prefix + name, locale),
    ];
  });
}

/** What stands inside a field: the items of a list, the parts of an object, the forms of a fact. */
function inside(field: Field, path: string, locale: Locale): Row[] {
  const t = plainly(locale);
  if (field.type === 'list') {
    const own = field.description && field.item.description;
    const required = t('library.field.yes');
    const row = own ? [{ field: `${path}[]`, required, text: textOf(field.item, locale) }] : [];
    return [...row, ...inside(field.item, `${path}[]`, locale)];
  }
  if (field.type === 'forms') {
    const inForm = (row: Row): Row => {
      if (row.field === `${path}.unknown`) return { ...row, required: t('library.field.ifUnknown') };
      return row.required === t('library.field.yes') ? { ...row, required: t('library.field.ifKnown') } : row;
    };
    return field.forms.flatMap((form) => rowsIn(form, `${path}.`, locale).map(inForm));
  }
  return rowsIn(field, `${path}.`, locale);
}

/** What to write: the schema's own words, with the allowed values and the default where they do not say them. */
function textOf(field: Field, locale: Locale): string {
  const t = plainly(locale);
  const item = field.type === 'list' ? field.item : field;
  const about = field.description ?? item.description;
  return [
    item === field ? '' : t('library.field.list'),
    about ? (about[locale] ?? about.ru) : standIn(item, locale),
    choicesOf(item, locale),
    typeof field.default === 'string' || typeof field.default === 'number'
      ? t('library.field.default', { value: field.default })
      : '',
  ]
    .filter(Boolean)
    .join('. ');
}

/** For the few fields whose names say all. */
function standIn(field: Field, locale: Locale): string {
  const t = plainly(locale);
  if (field.type === 'forms') return t('library.field.forms');
  if (partsOf(field).size > 0) return t('library.field.group');
  return field.type === 'choice' ? '' : t('library.field.asInSource');
}

function choicesOf(field: Field, locale: Locale): string {
  if (field.type !== 'choice') return '';
  const values = field.options.map(({ value, label }) =>
    label ? `${value} — ${label[locale] ?? label.ru}` : value,
  );
  return plainly(locale)('library.field.choices', { values: values.join(', ') });
}

/** The guide is a text file, where a no-break space would only surprise. */
function plainly(locale: Locale) {
  const t = translator(locale);
  return (key: Key, parameters?: Readonly<Record<string, string | number>>) => plainText(t(key, parameters));
}
