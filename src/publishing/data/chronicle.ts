import * as z from 'zod';
import { LOCALES } from '../../i18n/index.ts';
import { chronicleOf } from '../../library/chronicle.ts';
import type { Entry } from '../../library/entries.ts';
import { entryKey } from '../../library/entry-id.ts';
import type { ChronicleLine } from '../../library/fields.ts';

/** The chronicle of a page in open data: each event whole, so that nobody has to look it up. */
export const chronicleSchema = z
  .array(
    z.strictObject({
      event: z.string().describe('Постоянное имя события, то же в timeline.json'),
      date: z.string().describe('Дата: 2018-05-22, 2018-05 или 2018'),
      until: z.string().describe('Последний день, если событие длилось дольше дня').optional(),
      known: z
        .enum(['announced', 'reported'])
        .describe('Откуда известно: announced — объявили заранее, reported — рассказали после'),
      text: z.string().describe('Что произошло'),
      language: z.enum(LOCALES).describe('Язык слов'),
      main: z.boolean().describe('Событие, ради которого написана страница'),
      about: z.string().describe('Страница, где сказано больше: вид и имя').optional(),
      sources: z.array(z.string()).describe('Ключи источников из sources.json'),
    }),
  )
  .describe('Хроника страницы');

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
