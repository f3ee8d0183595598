import * as z from 'zod';
import { LOCALES } from '../i18n/index.ts';
import {
  choice,
  day,
  embargo,
  interfaceLabels,
  itemId,
  reference,
  translatable,
  webAddress,
} from '../library/fields.ts';
import { conferenceSchema, time } from '../conferences/schema.ts';
import { programmeDemand } from './messages.ts';

/**
 * The programme's model, after pretalx: a *session* is what is said, a *slot* is when and where, a *speaker* is who.
 * They name each other by id, so that moving a talk touches one line. Everything is optional: a conference of which
 * only the date is known has none of it.
 */

const MATERIAL_KINDS = ['slides', 'video', 'paper', 'resolution', 'photo', 'logo', 'other'] as const;

/** A document of a session or of the conference: elsewhere on the web, or a file beside the conference's texts. */
const material = z.strictObject({
  id: itemId(),
  title: translatable('Название'),
  url: webAddress().describe('Адрес, если документ лежит на другом сайте').optional(),
  file: z
    .string()
    .regex(/^[a-z\d-]+\.(pdf|zip|jpg|png|svg|txt|docx|pptx|xlsx)$/, programmeDemand('programme.file'))
    .describe('Файл из папки files рядом с ru.mdx')
    .optional(),
  language: z.enum(LOCALES).describe('Язык документа').optional(),
  kind: choice(interfaceLabels(MATERIAL_KINDS, 'programme.material'), 'Что это'),
});

/** A text or file for the press; under embargo it is not on the site. */
const pressItem = z.strictObject({
  ...material.shape,
  text: translatable('Что это или сам текст; абзацы через пустую строку'),
  embargo: embargo('До этого мгновения материала на сайте нет'),
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
    .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, programmeDemand('programme.at'))
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

/** The fields a programme adds to a conference's. */
export const programmeFields = {
  venueDetails: venueDetails.describe('Подробно о месте: своя страница').optional(),
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

/** A conference with its programme, as every file of the collection is read while this room stands. */
export const programmeSchema = conferenceSchema.extend(programmeFields);
export type Programme = z.infer<typeof programmeSchema>;
export type Material = z.infer<typeof material>;
export type Room = z.infer<typeof room>;
export type Track = z.infer<typeof track>;
export type Speaker = z.infer<typeof speaker>;
export type Session = z.infer<typeof session>;
export type Slot = z.infer<typeof slot>;
export type Change = z.infer<typeof change>;
