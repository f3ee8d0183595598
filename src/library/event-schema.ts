import * as z from 'zod';
import { choice, itemId, partialDate, sources } from './fields.ts';
import { fieldDemand } from './messages.ts';

/** What an event belongs to; the order of the filters of the timeline and a part of their addresses. */
export const EVENT_KINDS = ['acts', 'towns', 'state', 'meetings'] as const;

const words = (description: string) => z.string().trim().min(1).describe(description);

/** An event of content/events.yaml: once for every page that tells of it. */
export const eventSchema = z
  .strictObject({
    id: itemId('Имя события, одно на весь справочник: по нему событие называют хроники'),
    date: partialDate('Дата: 2018-05-22, 2018-05 или 2018').optional(),
    until: partialDate('Последний день, если событие длилось дольше дня').optional(),
    dated: z
      .string()
      .regex(/^[a-zA-Z]+$/, fieldDemand('fields.eventField'))
      .describe('Вместо date: поле страницы about, где этот день уже записан: date, adopted, repealed')
      .optional(),
    known: choice(
      {
        announced: { ru: 'о событии объявили заранее' },
        reported: { ru: 'о нём рассказали после' },
      },
      'Откуда известно',
    ),
    kind: z
      .enum(EVENT_KINDS)
      .describe(
        'acts — законы и постановления, towns — города и аймаки, state — госорганы, meetings — встречи',
      ),
    main: z.boolean().describe('Главное событие общей хроники: красный ромб').optional(),
    about: z
      .string()
      .regex(/^[a-z]+\/[\w/-]+$/, fieldDemand('fields.about'))
      .describe('На какой странице сказано больше: вид и имя папки, например conferences/bishkek-2018'),
    text: z
      .strictObject({
        ru: words('Что произошло, одной строкой, по-русски'),
        ky: words('То же по-кыргызски').optional(),
        en: words('То же по-английски').optional(),
      })
      .describe('Слова на трёх языках'),
    sources: sources('Ключи источников; с dated не нужны, если стоят у того же поля').optional(),
  })
  .refine(({ date, dated }) => (date === undefined) !== (dated === undefined), {
    path: ['date'],
    error: fieldDemand('fields.eventDay'),
  });
export type EventRecord = z.infer<typeof eventSchema>;
