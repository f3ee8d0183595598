import * as z from 'zod';
import {
  basis,
  choice,
  common,
  interfaceLabels,
  itemId,
  listedFact,
  reference,
  sources,
  translatable,
} from '../library/fields.ts';

const FILLERS = ['customer', 'commission', 'applicant', 'contractor', 'both', 'anyone'] as const;

const filler = () =>
  choice(interfaceLabels(FILLERS, 'templates.by'), 'Кто заполняет', 'Ким толтурат', 'Who fills it in');

const label = () => translatable('Что писать в этой строке: Срок подачи заявок');

/** A column of a table. Sums, weights and products are added up under the table; weights must make 100. */
const column = z.strictObject({
  id: itemId(),
  label: label(),
  kind: choice(
    {
      text: { ru: 'слова' },
      number: { ru: 'число' },
      sum: { ru: 'сумма в сомах, складывается' },
      weight: { ru: 'вес в процентах, складывается в 100' },
      product: { ru: 'считается: первое из of умножить на второе' },
    },
    'Что в столбце',
  ).default('text'),
  of: z
    .array(z.string())
    .length(2)
    .describe('Для product: имена двух столбцов; если один из них — вес, берутся проценты')
    .optional(),
});

const field = z.strictObject({
  id: itemId(),
  label: label(),
  hint: translatable('Совет, что здесь написать').optional(),
  example: translatable('Придуманный пример ответа').optional(),
  by: filler().optional(),
  kind: choice(
    {
      text: { ru: 'слова' },
      date: { ru: 'дата' },
      sum: { ru: 'сумма в сомах' },
      table: { ru: 'таблица' },
    },
    'Что это за строка',
  ).default('text'),
  columns: z.array(column).describe('Столбцы таблицы').default([]),
  rows: z
    .array(
      z.strictObject({
        id: itemId(),
        text: translatable('Слова первого столбца'),
        weight: z.number().positive().describe('Предлагаемый вес, в процентах').optional(),
      }),
    )
    .describe('Строки таблицы, начатые заранее: заполняющий может их менять')
    .default([]),
  blank: z.int().nonnegative().describe('Сколько под ними пустых строк').default(0),
});
export type TemplateField = z.infer<typeof field>;

const part = z.strictObject({
  id: itemId(),
  title: translatable('Заголовок части документа'),
  basis: basis(),
  text: translatable('Слова самого документа, над строками этой части').optional(),
  note: translatable('Пояснение тому, кто заполняет; в документ не входит').optional(),
  sources: sources().optional(),
  fields: z.array(field).describe('Строки, которые заполняют').default([]),
});

const filled = z.strictObject({
  id: itemId(),
  title: translatable('Чей это пример: Баткен, 2018 год'),
  case: reference('cases', 'Кейс, из которого взяты сведения'),
  values: z
    .array(listedFact({ text: translatable('Что известно') }))
    .describe('Что известно, по именам строк документа (id). Остальное страница покажет как неизвестное'),
});

/**
 * A document to read, fill in, print and take into Word. A page, a form, a sheet of paper and a Word file are made
 * from this one description.
 */
export const templateSchema = z.strictObject({
  ...common,
  order: z.int().describe('Место в списке документов').default(100),
  basis: basis(),
  by: filler(),
  steps: z
    .array(
      z.strictObject({
        guide: reference('guides', 'Инструкция'),
        step: z.string().describe('Имя шага: id из поля steps инструкции'),
      }),
    )
    .min(1)
    .describe('На каком шаге нужен документ'),
  parts: z.array(part).min(1).describe('Части документа, по порядку'),
  filled: z.array(filled).describe('Примеры, заполненные тем, что известно').default([]),
});
export type Template = z.infer<typeof templateSchema>;
