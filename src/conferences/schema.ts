import * as z from 'zod';
import {
  choice,
  chronicleLine,
  common,
  day,
  itemId,
  reference,
  sources,
  translatable,
} from '../library/fields.ts';
import { conferenceDemand } from './messages.ts';

/** A local time of the conference's zone. */
export function time(description: string) {
  return z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, conferenceDemand('conferences.time'))
    .describe(`${description} по местному времени, в кавычках: "10:00"`);
}

const dayOfConference = z.strictObject({
  id: itemId().optional(),
  date: day('День'),
  title: translatable('Название дня: День практики').optional(),
  opens: time('Не раньше').optional(),
  closes: time('Не позже').optional(),
});

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
  zone: z
    .string()
    .refine((name) => Intl.supportedValuesOf('timeZone').includes(name), conferenceDemand('conferences.zone'))
    .describe('Часовой пояс по базе IANA')
    .default('Asia/Bishkek'),
  phase: choice(
    {
      announced: { ru: 'объявлена' },
      programme: { ru: 'есть программа' },
      live: { ru: 'идёт' },
      archived: { ru: 'архив' },
    },
    'Стадия, если по датам выходит не то',
  ).optional(),
  status: choice(
    {
      scheduled: { ru: 'по плану' },
      postponed: { ru: 'отложена' },
      cancelled: { ru: 'отменена' },
    },
    'Состоится ли',
  ).default('scheduled'),
  mode: choice(
    { offline: { ru: 'очно' }, online: { ru: 'по сети' }, mixed: { ru: 'и так и так' } },
    'Как проходит',
  ).optional(),
  free: z.boolean().describe('true — вход бесплатный').optional(),
  days: z.array(dayOfConference).describe('Дни, если их больше одного или есть часы работы').default([]),
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
