import * as z from 'zod';
import { LOCALES } from '../i18n/index.ts';
import {
  choice,
  day,
  interfaceLabels,
  itemId,
  reference,
  translatable,
  webAddress,
} from '../library/fields.ts';
import { material, pressItem } from './document-schema.ts';
import { time } from './fields.ts';
import { programmeDemand } from './messages.ts';

/**
 * The programme's model, after pretalx: a *session* is what is said, a *slot* is when and where, a *speaker* is who.
 * They name each other by id, so that moving a talk touches one line. Everything is optional: a conference of which
 * only the date is known has none of it.
 */

const dayOfConference = z.strictObject({
  id: itemId().optional(),
  date: day('День'),
  title: translatable('Название дня: День практики').optional(),
  opens: time('Не раньше').optional(),
  closes: time('Не позже').optional(),
});

const room = z.strictObject({
  id: itemId('Имя зала'),
  title: translatable('Название зала'),
  note: translatable('Как найти, сколько мест, доступность').optional(),
});

const track = z.strictObject({
  id: itemId('Имя направления'),
  title: translatable('Название направления'),
});

const speaker = z.strictObject({
  id: itemId('Имя докладчика'),
  name: translatable('Имя и фамилия'),
  position: translatable('Должность и организация').optional(),
  about: translatable('Коротко о человеке').optional(),
  organisation: reference('organisations', 'Имя папки организации, если у неё есть страница').optional(),
});

const SESSION_KINDS = ['keynote', 'talk', 'panel', 'workshop', 'ceremony'] as const;

const session = z.strictObject({
  id: itemId('Имя выступления'),
  title: translatable('Название'),
  abstract: translatable('О чём; абзацы через пустую строку').optional(),
  kind: choice(interfaceLabels(SESSION_KINDS, 'programme.session.kind'), 'Вид выступления'),
  languages: z
    .array(choice(interfaceLabels(LOCALES, 'programme.session.language'), 'Язык'))
    .describe('На каких языках говорят')
    .default([]),
  track: z.string().describe('Имя направления').optional(),
  speakers: z.array(z.string()).describe('Имена докладчиков').default([]),
  materials: z.array(material).describe('Презентации и записи').default([]),
});

const pause = z.strictObject({
  id: itemId('Имя перерыва'),
  title: translatable('Название перерыва: Обед'),
});

const slot = z.strictObject({
  id: itemId('Имя места в расписании: его помнят календари участников, не меняйте его'),
  day: day('День'),
  start: time('Начало'),
  end: time('Конец'),
  room: z.string().describe('Имя зала; без этой строки — общее для всех').optional(),
  session: z.string().describe('Имя выступления').optional(),
  break: z.string().describe('Имя перерыва; у выступления его нет').optional(),
  cancelled: z.boolean().describe('Отменено: строка остаётся, чтобы календари узнали об этом').optional(),
});

const CHANGE_KINDS = {
  moved: { ru: 'перенесли' },
  added: { ru: 'добавили' },
  cancelled: { ru: 'отменили' },
  content: { ru: 'изменили тему или докладчиков' },
} as const;

const change = z.strictObject({
  id: itemId().optional(),
  at: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, programmeDemand('conferences.at'))
    .describe('Когда изменили, по местному времени: "2026-09-10T12:00"'),
  slot: z.string().describe('Имя места в расписании'),
  kind: choice(CHANGE_KINDS, 'Что изменилось'),
  was: z
    .strictObject({
      day: day('Прежний день').optional(),
      start: time('Прежнее начало').optional(),
      end: time('Прежний конец').optional(),
      room: z.string().describe('Прежний зал').optional(),
    })
    .describe('Для moved: что было прежде; новое стоит в slots')
    .optional(),
  note: translatable('Пояснение').optional(),
});

const venueDetails = z.strictObject({
  address: translatable('Адрес').optional(),
  directions: translatable('Как добраться').optional(),
  accessibility: translatable('Доступность: вход, лифт, перевод на жестовый язык').optional(),
  map: webAddress().describe('Ссылка на карту').optional(),
});

/** The fields a programme adds to a conference. */
export const programmeFields = {
  zone: z
    .string()
    .refine((name) => Intl.supportedValuesOf('timeZone').includes(name), programmeDemand('conferences.zone'))
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
  venueDetails: venueDetails.describe('Подробно о месте: своя страница').optional(),
  days: z.array(dayOfConference).describe('Дни, если их больше одного или есть часы работы').default([]),
  rooms: z.array(room).describe('Залы').default([]),
  tracks: z.array(track).describe('Направления').default([]),
  speakers: z.array(speaker).describe('Докладчики').default([]),
  sessions: z.array(session).describe('Выступления: что говорят').default([]),
  breaks: z.array(pause).describe('Перерывы, каждый один раз: обед, регистрация').default([]),
  slots: z.array(slot).describe('Расписание: когда и где').default([]),
  changes: z.array(change).describe('Изменения опубликованной программы, от старых к новым').default([]),
  materials: z.array(material).describe('Материалы конференции в целом').default([]),
  pressKit: z.array(pressItem).describe('Для прессы').default([]),
};

export type Room = z.infer<typeof room>;
export type Track = z.infer<typeof track>;
export type Speaker = z.infer<typeof speaker>;
export type Session = z.infer<typeof session>;
export type Slot = z.infer<typeof slot>;
export type Change = z.infer<typeof change>;
