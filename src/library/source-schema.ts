import * as z from 'zod';
import { partialDate } from './fields.ts';

/** How much a source can be relied on; shown to the reader as a mark. */
export const SOURCE_KINDS = [
  'official-text',
  'official-translation',
  'machine-translation',
  'official-site',
  'organiser',
  'media',
  'reference',
  'client-document',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One source of content/sources.yaml, cited in text as `[^KEY]`. */
export const sourceSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[A-Za-z0-9-]+$/, 'ключ: латинские буквы, цифры и дефис')
    .describe('Ключ для ссылки [^КЛЮЧ]'),
  title: z.string().min(1).describe('Заголовок источника на его языке; если не виден — о чём он'),
  publisher: z.string().min(1).describe('Кто опубликовал'),
  short: z.string().min(1).describe('Как подписать заметку на поле: ИПР, 28.06.2018'),
  date: partialDate('Дата публикации, насколько известна').optional(),
  language: z.enum(['ru', 'ky', 'en', 'de', 'vi', 'hr']).describe('Язык источника'),
  kind: z
    .enum(SOURCE_KINDS)
    .describe(
      'official-text — официальный текст, official-translation — официальный перевод, machine-translation — машинный перевод, official-site — сайт органа власти, organiser — организатор или участник, media — СМИ, reference — справочник, client-document — документ заказчика сайта',
    ),
  url: z.url().describe('Адрес; у документа заказчика может не быть').optional(),
  read: z.string().min(1).describe('Что именно прочитано и чего нет: «прочитано начало»').optional(),
});
export type Source = z.infer<typeof sourceSchema>;
