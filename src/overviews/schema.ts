import * as z from 'zod';
import { common, reference } from '../library/fields.ts';

/** An overview: a question that goes across several acts — what changed, how two laws differ, what is confused. */
export const overviewSchema = z.strictObject({
  ...common,
  announcers: z
    .array(reference('organisations', 'Имя папки организации'))
    .describe('Чьи сайты показаны таблицей: где искать объявления')
    .default([]),
  order: z.int().describe('Место в списке обзоров').default(100),
});
export type Overview = z.infer<typeof overviewSchema>;
