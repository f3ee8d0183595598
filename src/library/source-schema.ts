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

/** What a source is called and what was read of it, in Russian in the record itself, in others beside it. */
export const WORDS = ['publisher', 'short', 'read'] as const;

/** The words of a source in another language; what another source has said already, with the same Russian, is left out. */
function words(...about: Parameters<typeof description>) {
  const word = (...meaning: Parameters<typeof description>) =>
    z
      .string()
      .trim()
      .min(1)
      .meta(description(...meaning))
      .optional();
  return z
    .strictObject({
      publisher: word('Кто опубликовал', 'Ким жарыялаган', 'Who published it'),
      short: word('Подпись заметки на поле', 'Четтеги эскертүүнүн аты', 'What the margin note is called'),
      read: word('Что прочитано', 'Эмне окулган', 'What was read'),
    })
    .meta(description(...about))
    .optional();
}

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
  ky: words(
    'Те же слова по-кыргызски; что уже переведено у другого источника, повторять не нужно',
    'Ошол эле сөздөр кыргызча; башка булакта которулганды кайталоо керек эмес',
    'The same words in Kyrgyz; what another source has translated already is left out',
  ),
  en: words(
    'Те же слова по-английски; что уже переведено у другого источника, повторять не нужно',
    'Ошол эле сөздөр англисче; башка булакта которулганды кайталоо керек эмес',
    'The same words in English; what another source has translated already is left out',
  ),
});
export type Source = z.infer<typeof sourceSchema>;
