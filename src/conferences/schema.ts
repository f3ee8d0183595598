import * as z from 'zod';
import { chronicleLine, common, day, itemId, reference, sources, translatable } from '../library/fields.ts';
import { time } from './fields.ts';
import { programmeFields } from './programme-schema.ts';

/** A conference: what is known of it; times are local to its place. */
export const conferenceSchema = z.strictObject({
  ...common,
  short: translatable('Краткое имя для вложенных страниц: Конференция 2018 года').optional(),
  date: day('День начала'),
  start: time('Начало').optional(),
  venue: translatable('Где: Бишкек, Park Hotel'),
  organisers: z.array(reference('organisations', 'Имя папки организатора')).min(1).describe('Кто проводил'),
  supporters: z.array(reference('organisations', 'Имя папки')).describe('Кто поддержал').default([]),
  participants: translatable('Кто участвовал, как объявлено').optional(),
  topics: z
    .array(
      z.strictObject({
        id: itemId(),
        title: translatable('Тема'),
        text: translatable('О чём, одной-двумя строками'),
      }),
    )
    .describe('Объявленные темы')
    .default([]),
  ...programmeFields,
  programmeNote: translatable('Что о программе не найдено').optional(),
  path: z.array(chronicleLine).describe('Путь к конференции: события по порядку').default([]),
  registration: z
    .strictObject({
      opens: day('Первый день регистрации').optional(),
      closes: day('Последний день').optional(),
    })
    .describe('Когда открыта регистрация; без поля — сразу и до дня начала')
    .optional(),
  sources: sources('Источники сведений о дате, месте, организаторе, темах и программе'),
});
export type Conference = z.infer<typeof conferenceSchema>;
