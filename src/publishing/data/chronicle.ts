import * as z from 'zod';
import { LOCALES } from '../../i18n/index.ts';
import { chronicleOf } from '../../library/chronicle.ts';
import type { Entry } from '../../library/entries.ts';
import { entryKey } from '../../library/entry-id.ts';
import { choice, description, type ChronicleLine } from '../../library/fields.ts';

/** How an event is known. */
export const KNOWN = {
  announced: { ru: 'объявили заранее', ky: 'алдын ала жарыялашкан', en: 'announced beforehand' },
  reported: { ru: 'рассказали после', ky: 'кийин айтып беришкен', en: 'reported afterwards' },
} as const;

/** The chronicle of a page in open data: each event whole, so that nobody has to look it up. */
export const chronicleSchema = z
  .array(
    z.strictObject({
      event: z.string().meta(description('Постоянное имя события, то же в timeline.json', 'Окуянын туруктуу аты, timeline.json ичиндегидей', 'Lasting name of the event, the same in timeline.json')),
      date: z.string().meta(description('Дата: 2018-05-22, 2018-05 или 2018', 'Датасы: 2018-05-22, 2018-05 же 2018', 'The date: 2018-05-22, 2018-05 or 2018')),
      until: z.string().meta(description('Последний день, если событие длилось дольше дня', 'Окуя бир күндөн узакка созулса, анын акыркы күнү', 'The last day, where the event took more than one')).optional(),
      known: choice(KNOWN, 'Откуда известно', 'Кайдан белгилүү', 'How it is known'),
      text: z.string().meta(description('Что произошло', 'Эмне болгон', 'What happened')),
      language: z.enum(LOCALES).meta(description('Язык слов', 'Сөздөрдүн тили', 'Language of the words')),
      main: z.boolean().meta(description('Событие, ради которого написана страница', 'Бет ошол үчүн жазылган окуя', 'The event for which the page was written')),
      about: z.string().meta(description('Страница, где сказано больше: вид и имя', 'Көбүрөөк айтылган бет: түрү жана аты', 'The page that tells more: its kind and name')).optional(),
      sources: z.array(z.string()).meta(description('Ключи источников из sources.json', 'sources.json ичиндеги булактардын ачкычтары', 'Keys of the sources in sources.json')),
    }),
  )
  .meta(description('Хроника страницы', 'Беттин хроникасы', 'Chronicle of the page'));

/** The lines of an entry's chronicle as records. */
export function chronicleRecords(entry: Entry<unknown>, lines: readonly ChronicleLine[]) {
  return chronicleOf(entry, lines).map(({ id, date, until, known, text, lang, main, about, sources }) => ({
    event: id,
    date,
    ...(until !== undefined && { until }),
    known,
    text,
    language: lang,
    main,
    ...(about && { about: entryKey(about) }),
    sources,
  }));
}
