import * as z from 'zod';
import { LOCALES } from '../../i18n/index.ts';
import { DATA_LANGUAGE, KNOWN, type DataTable } from '../../library/data-table.ts';
import { choice, description, interfaceLabels } from '../../library/fields.ts';
import { plainText } from '../../library/plain.ts';
import { TIMELINE_KINDS } from '../../timeline/kinds.ts';
import { timeline } from '../../timeline/queries.ts';
import { absolute } from '../addresses.ts';

const schema = z.strictObject({
  id: z
    .string()
    .meta(description('Постоянное имя события', 'Окуянын туруктуу аты', 'Lasting name of the event')),
  date: z
    .string()
    .meta(
      description(
        'Дата: 2018-05-22, 2018-05 или 2018',
        'Датасы: 2018-05-22, 2018-05 же 2018',
        'The date: 2018-05-22, 2018-05 or 2018',
      ),
    ),
  until: z
    .string()
    .meta(
      description(
        'Последний день, если событие длилось дольше дня',
        'Окуя бир күндөн узакка созулса, анын акыркы күнү',
        'The last day, where the event took more than one',
      ),
    )
    .optional(),
  kind: choice(interfaceLabels(TIMELINE_KINDS, 'timeline.kind'), 'О чём', 'Эмне жөнүндө', 'What it is about'),
  text: z.string().meta(description('Что произошло', 'Эмне болгон', 'What happened')),
  language: z.enum(LOCALES).meta(description('Язык слов', 'Сөздөрдүн тили', 'Language of the words')),
  known: choice(KNOWN, 'Откуда известно', 'Кайдан белгилүү', 'How it is known'),
  main: z
    .boolean()
    .meta(
      description(
        'Одно из главных событий хроники',
        'Хрониканын башкы окуяларынын бири',
        'One of the main events of the chronicle',
      ),
    ),
  sources: z
    .array(z.string())
    .meta(
      description(
        'Ключи источников из sources.json',
        'sources.json ичиндеги булактардын ачкычтары',
        'Keys of the sources in sources.json',
      ),
    ),
  page: z
    .url()
    .meta(
      description('Страница, где об этом сказано', 'Бул жөнүндө айтылган бет', 'The page that tells of it'),
    ),
});
/** The events of the timeline, the earliest first. */
export const timelineTable: DataTable = {
  schema,
  rows: async () =>
    (await timeline(DATA_LANGUAGE)).map(({ address, lang, text, ...event }) => ({
      ...event,
      text: plainText(text),
      language: lang,
      page: absolute(DATA_LANGUAGE, address),
    })),
};
