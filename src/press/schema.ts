import * as z from 'zod';
import {
  choice,
  common,
  embargo,
  interfaceLabels,
  partialDate,
  reference,
  translatable,
} from '../library/fields.ts';

/** A press item: a release, news or article of others, retold in our words. */
export const pressSchema = z.strictObject({
  ...common,
  date: partialDate('Когда опубликовано; если день не известен — месяц или год'),
  embargo: embargo('До этого мгновения публикации на сайте нет, ни её страницы, ни перевода'),
  dateNote: translatable('Как определена дата, если в источнике её нет').optional(),
  type: choice(interfaceLabels(['release', 'news', 'article'], 'press.type'), 'Вид публикации'),
  event: z
    .string()
    .describe(
      'О каком событии рассказано: имя из content/events.yaml. Без него в общей хронике стоит сама публикация',
    )
    .optional(),
  publisher: translatable('Кто опубликовал'),
  organisation: reference('organisations', 'Издатель, если у него есть страница: имя папки').optional(),
  source: z
    .string()
    .describe('Ключ источника из content/sources.yaml, который пересказан')
    .meta({ sources: true })
    .optional(),
});
export type PressItem = z.infer<typeof pressSchema>;
