import type { CollectionRule } from '../check/index.ts';
import type { Message } from '../i18n/messages.ts';
import { templateMessage } from './messages.ts';
import { templateSchema, type Template, type TemplateField } from './schema.ts';

type Found = readonly [path: readonly (string | number)[], message: Message];

/** What the check asks of a document beside its schema; a translation follows its original. */
export const templateRules: CollectionRule = (file) => {
  if ('translates' in file.data) return [];
  // What does not even fit the schema is reported by it.
  const read = templateSchema.safeParse(file.data);
  if (!read.success) return [];
  return [...namesAndSources(read.data), ...examples(read.data)].map(([path, message]) => ({
    file: file.path,
    ...file.frontmatter.place(path),
    ...message,
  }));
};

function namesAndSources({ parts }: Template): Found[] {
  const seen = new Set<string>();
  return parts.flatMap(({ id: name, basis, sources, fields }, i): Found[] => [
    ...(basis !== 'advice' && !sources
      ? [[['parts', i], templateMessage('templates.sources', { id: name })] as const]
      : []),
    ...fields.flatMap((field, j): Found[] => {
      const path = ['parts', i, 'fields', j];
      const twice = seen.has(field.id);
      seen.add(field.id);
      return [
        ...(twice ? [[path, templateMessage('templates.id', { id: field.id })] as const] : []),
        ...tableOf(field).map((message) => [path, message] as const),
      ];
    }),
  ]);
}

function tableOf({ id, kind, columns, rows }: TemplateField): Message[] {
  if ((kind === 'table') !== columns.length > 0) return [templateMessage('templates.table', { id })];
  const numeric = new Set(columns.filter((column) => column.kind !== 'text').map((column) => column.id));
  const weights = rows.flatMap(({ weight }) => weight ?? []);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return [
    ...columns
      .filter((column) => column.kind === 'product' && !column.of?.every((name) => numeric.has(name)))
      .map((column) => templateMessage('templates.of', { id: column.id })),
    ...(weights.length > 0 && sum !== 100 ? [templateMessage('templates.weights', { id, sum })] : []),
  ];
}

function examples({ parts, filled }: Template): Found[] {
  const known = new Set(parts.flatMap(({ fields }) => fields.map(({ id }) => id)));
  return filled.flatMap(({ values }, i) =>
    values.flatMap(({ id }, j): Found[] =>
      id !== undefined && known.has(id)
        ? []
        : [[['filled', i, 'values', j], templateMessage('templates.filled', { id: id ?? '' })]],
    ),
  );
}
