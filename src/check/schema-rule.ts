import * as z from 'zod';
import { inBrackets, phrase, type Message, type Words } from '../i18n/messages.ts';
import type { Description } from '../library/fields.ts';
import { fieldAt, fieldTree, partsOf, type Field } from '../library/field-tree.ts';
import { nearest } from '../library/nearest.ts';
import type { YamlFile } from '../library/yaml-file.ts';
import { fieldMessage } from './messages/fields.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * Checks data against a schema; every issue becomes a problem at its line and column.
 * @param original for a translation, the schema of its original, which holds the facts
 */
export function checkSchema(
  file: string,
  schema: z.core.$ZodType,
  yaml: YamlFile,
  data: unknown,
  original?: z.core.$ZodType,
): Problem[] {
  const result = z.safeParse(schema, data);
  if (result.success) return [];
  return result.error.issues.flatMap(settleUnion).flatMap((issue) => {
    const field = fieldAt(fieldTree(schema), issue.path);
    if (issue.code === 'unrecognized_keys') {
      const facts = original && fieldAt(fieldTree(original), issue.path);
      return issue.keys.map((key) => ({
        file,
        ...yaml.place(issue.path, key),
        ...unknownKey(key, field, facts),
      }));
    }
    return [{ file, ...yaml.place(issue.path), ...describe(issue, field, valueAt(data, issue.path)) }];
  });
}

/** Of a union's branches, the issues of the one that came nearest: an editor meant one form, not all of them. */
function settleUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const weigh = (branch: Issue[]) =>
    branch.reduce((sum, { code }) => sum + (code === 'unrecognized_keys' ? 2 : 1), 0);
  const [best = []] = [...issue.errors].sort((a, b) => weigh(a) - weigh(b));
  return best.flatMap((inner) => settleUnion({ ...inner, path: [...issue.path, ...inner.path] }));
}

function unknownKey(name: string, field: Field | undefined, facts: Field | undefined): Message {
  if (partsOf(facts).has(name)) return fieldMessage('fields.fact', { name });
  const known = [...partsOf(field).keys()];
  const near = nearest(name, known);
  return near
    ? fieldMessage('fields.near', { name, near })
    : fieldMessage('fields.unknown', { name, known: known.join(', ') });
}

/** What YAML values are called in words an editor knows. */
const TYPES: Readonly<Record<string, Words>> = {
  string: {
    ru: 'слово или текст; число или дату возьмите в кавычки',
    ky: 'сөз же текст; санды же датаны тырмакчага алыңыз',
    en: 'a word or a text; put a number or a date in quotes',
  },
  number: {
    ru: 'число, без кавычек и слов',
    ky: 'сан, тырмакчасыз жана сөзсүз',
    en: 'a number, without quotes and words',
  },
  int: { ru: 'целое число', ky: 'бүтүн сан', en: 'a whole number' },
  boolean: { ru: 'true или false', ky: 'true же false', en: 'true or false' },
  array: {
    ru: 'перечисление: по строке с «- » на каждое',
    ky: 'тизме: ар бири «- » менен башталган өзүнчө сапта',
    en: 'a list: a line with “- ” for each',
  },
  record: {
    ru: 'слова по именам строк оригинала: имя с двоеточием, под ним с отступом «text: …»',
    ky: 'түпнуска саптарынын аттары боюнча сөздөр: аты кош чекит менен, астында чегинип «text: …»',
    en: 'words by the names of the original’s items: the name with a colon, “text: …” indented below it',
  },
  object: {
    ru: 'вложенные поля с отступом',
    ky: 'чегинип жазылган ички талаалар',
    en: 'fields inside it, indented',
  },
};

function describe(issue: Issue, field: Field | undefined, value: unknown): Message {
  const name = issue.path.findLast((step) => typeof step === 'string') ?? '';
  const about = inBrackets(aboutField(field));
  if (value === undefined && issue.code !== 'custom') return fieldMessage('fields.missing', { name, about });
  if (value === null || (typeof value === 'string' && value.trim() === ''))
    return fieldMessage('fields.empty', { name, about });
  if (typeof value === 'string' && isNoDay(value, field))
    return fieldMessage('fields.noDay', { name, value });
  if (typeof value === 'string' && field?.type !== 'words' && /^[“”„‘’«].*[“”‘’»]$/u.test(value))
    return fieldMessage('fields.quotes', { name, value: value.slice(1, -1) });
  const demand = phrase(issue.message);
  if (demand) return fieldMessage('fields.demand', { name, demand, about });
  if (issue.code === 'invalid_type')
    return fieldMessage('fields.type', { name, expected: TYPES[issue.expected] ?? issue.expected, about });
  if (issue.code === 'invalid_value')
    return fieldMessage('fields.choice', { name, values: issue.values.map(String), about });
  if (issue.code === 'too_small' && issue.origin === 'array')
    return fieldMessage('fields.list', { name, about });
  if (issue.code === 'too_small')
    return fieldMessage('fields.least', { name, bound: String(issue.minimum), about });
  if (issue.code === 'too_big')
    return fieldMessage('fields.most', { name, bound: String(issue.maximum), about });
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return fieldMessage('fields.address', { name, about });
  return fieldMessage('fields.wrong', { name, about });
}

/** What to write, with what the values of a choice are called. */
function aboutField(field: Field | undefined): Description | undefined {
  if (field?.type !== 'choice') return field?.description;
  const options = field.options.filter(({ label }) => label);
  if (options.length === 0) return field.description;
  const inWords = (locale: keyof Description) =>
    options.map(({ value, label }) => `${value} — ${label?.[locale] ?? label?.ru ?? ''}`).join(', ');
  return { ru: inWords('ru'), ky: inWords('ky'), en: inWords('en') };
}

/** A date written rightly that no calendar has: the thirtieth of February. */
function isNoDay(value: string, field: Field | undefined): boolean {
  if (field?.type !== 'day' && field?.type !== 'date') return false;
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(value);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined | null)?.[step],
    data,
  );
}
