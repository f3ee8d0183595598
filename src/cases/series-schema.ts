import * as z from 'zod';
import { itemId, sources, translatable } from '../library/fields.ts';

/** How a bar is filled, so that what the numbers cover is told apart without colour: solid, striped or dotted. */
const FILLS = ['solid', 'stripes', 'dots'] as const;

const year = (description: string) => z.int().min(1991).max(2100).describe(description);

/**
 * Yearly figures of one kind: known values with what each covers. Years of the span that have no value are shown
 * as not found, never as zero.
 */
export const series = z
  .strictObject({
    id: itemId(),
    title: translatable('Что за ряд: Деньги на социальный заказ'),
    unit: translatable('Единица, как пишется после числа: млн сомов'),
    from: year('Первый год ряда'),
    to: year('Последний год ряда; годы без числа показываются как не найденные'),
    covers: z
      .array(
        z.strictObject({
          id: itemId(),
          fill: z.enum(FILLS).describe('Заливка столбика: solid — сплошная, stripes — полосы, dots — точки'),
          text: translatable('Что охватывают такие числа: одно министерство'),
        }),
      )
      .min(1)
      .describe('Виды охвата: числа разного охвата между собой не сравнивают'),
    points: z
      .array(
        z.strictObject({
          id: itemId(),
          year: year('Год'),
          value: z.number().positive().describe('Число в единицах ряда: 13.9'),
          about: z.boolean().describe('Источник называет число примерно').optional(),
          fill: z.enum(FILLS).describe('К какому виду охвата относится'),
          text: translatable('Что именно посчитано'),
          sources: sources(),
        }),
      )
      .min(1)
      .describe('Известные числа, по годам'),
    note: translatable('Что с чем можно сравнивать и чего ряд не говорит').optional(),
  })
  .refine(({ from, to, points }) => points.every(({ year }) => from <= year && year <= to), {
    path: ['points'],
    error: 'год числа выходит за пределы ряда: исправьте год либо from и to',
  })
  .refine(({ covers, points }) => points.every(({ fill }) => covers.some((cover) => cover.fill === fill)), {
    path: ['points'],
    error: 'заливка числа не объяснена: добавьте её в covers',
  });
export type Series = z.infer<typeof series>;
export type Fill = (typeof FILLS)[number];
