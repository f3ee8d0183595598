import * as z from 'zod';
import { fieldAt, fieldTree, partsOf } from '../library/field-tree.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from '../library/yaml-file.ts';
import { nearest } from '../library/nearest.ts';

type Issue = z.core.$ZodIssue;

z.config(z.locales.ru());

/**
 * Checks data against a schema; every issue becomes a problem at its line and column, in Russian.
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
  return result.error.issues
    .flatMap((issue) => settleUnion(issue))
    .flatMap((issue) =>
      describe(issue, schema, data, original).map((said) => ({
        file,
        rule: 'schema',
        ...place(yaml, issue, said.key),
        message: said.message,
      })),
    );
}

/** What YAML values are called in words an editor knows. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'слово или текст; число или дату возьмите в кавычки',
  number: 'число, без кавычек и слов',
  int: 'целое число',
  boolean: 'true или false',
  array: 'перечисление: по строке с «- » на каждое',
  object: 'вложенные поля с отступом',
};

function place(yaml: YamlFile, issue: Issue, key?: string) {
  return yaml.place(issue.path, key);
}

/** Of a union's branches, the issues of the one that came nearest: an editor meant one form, not all of them. */
function settleUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const weigh = (branch: Issue[]) =>
    branch.reduce((sum, { code }) => sum + (code === 'unrecognized_keys' ? 2 : 1), 0);
  const [best = []] = [...issue.errors].sort((a, b) => weigh(a) - weigh(b));
  return best.flatMap((inner) => settleUnion({ ...inner, path: [...issue.path, ...inner.path] }));
}

function describe(
  issue: Issue,
  schema: z.core.$ZodType,
  data: unknown,
  original?: z.core.$ZodType,
): { message: string; key?: string }[] {
  const name = issue.path.findLast((step) => typeof step === 'string') ?? '';
  const field = fieldAt(fieldTree(schema), issue.path);
  const about = field?.description?.ru;
  const hint = about ? ` (${about})` : '';
  if (issue.code === 'unrecognized_keys') {
    const known = [...partsOf(field).keys()];
    const facts = original ? partsOf(fieldAt(fieldTree(original), issue.path)) : new Map();
    return issue.keys.map((key) => {
      if (facts.has(key))
        return { key, message: `поле «${key}» — факт, он стоит один раз, в оригинале: уберите эту строку` };
      const near = nearest(key, known);
      const advice = near ? `возможно, вы имели в виду «${near}»` : `здесь могут быть: ${known.join(', ')}`;
      return { key, message: `неизвестное поле «${key}»: ${advice}` };
    });
  }
  if (valueAt(data, issue.path) === undefined && issue.code !== 'custom') {
    return [{ message: `нет обязательного поля «${name}»${hint}: добавьте его` }];
  }
  if (issue.code === 'invalid_type') {
    return [
      { message: `поле «${name}»: здесь должно быть ${TYPES[issue.expected] ?? issue.expected}${hint}` },
    ];
  }
  if (issue.code === 'invalid_value') {
    return [
      {
        message: `поле «${name}»: можно написать только ${issue.values.map((v) => `«${String(v)}»`).join(', ')}${hint}`,
      },
    ];
  }
  return [{ message: `поле «${name}»: ${issue.message}${hint}` }];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    data,
  );
}
