import * as z from 'zod';
import { choice, description, interfaceLabels, partialDate, webAddress } from './fields.ts';
import { fieldDemand } from './messages.ts';

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
    .regex(/^[A-Za-z0-9-]+$/, fieldDemand('fields.sourceKey'))
    .meta(
      description('Ключ для ссылки [^КЛЮЧ]', '[^АЧКЫЧ] шилтемеси үчүн ачкыч', 'The key, for the mark [^KEY]'),
    ),
  title: z
    .string()
    .min(1)
    .meta(
      description(
        'Заголовок источника на его языке; если не виден — о чём он',
        'Булактын өз тилиндеги аталышы; көрүнбөсө — эмне жөнүндө экени',
        'Title of the source in its own language; where there is none, what it is about',
      ),
    ),
  publisher: z
    .string()
    .min(1)
    .meta(description('Кто опубликовал', 'Ким жарыялаган', 'Who published it')),
  short: z
    .string()
    .min(1)
    .meta(
      description(
        'Как подписать заметку на поле: ИПР, 28.06.2018',
        'Четтеги эскертүүгө кандай кол коюлат: ИПР, 28.06.2018',
        'What the margin note is called: IPR, 28.06.2018',
      ),
    ),
  date: partialDate(
    'Дата публикации, насколько известна',
    'Жарыяланган датасы, белгилүү болгон тактыкта',
    'Date of publication, as far as it is known',
  ).optional(),
  language: z
    .enum(['ru', 'ky', 'en', 'de', 'vi', 'hr'])
    .meta(description('Язык источника', 'Булактын тили', 'Language of the source')),
  kind: choice(
    interfaceLabels(SOURCE_KINDS, 'library.sources.kind'),
    'Вид источника',
    'Булактын түрү',
    'Kind of source',
  ),
  url: webAddress()
    .meta(
      description(
        'Адрес; у документа заказчика может не быть',
        'Дареги; заказ берүүчүнүн документинде болбошу мүмкүн',
        'Its address; a document of the client may have none',
      ),
    )
    .optional(),
  read: z
    .string()
    .min(1)
    .meta(
      description(
        'Что именно прочитано и чего нет: «прочитано начало»',
        'Так эмне окулган, эмне окулган жок: «башы окулган»',
        'What exactly was read and what not: “the beginning was read”',
      ),
    )
    .optional(),
});
export type Source = z.infer<typeof sourceSchema>;
