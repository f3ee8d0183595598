import * as z from 'zod';
import { LOCALES, type Locale } from '../../i18n/index.ts';
import { plainText } from '../../library/plain.ts';
import { TIMELINE_KINDS } from '../../timeline/kinds.ts';
import { timeline } from '../../timeline/queries.ts';
import { absolute } from '../addresses.ts';

export const timelineRowSchema = z.strictObject({
  id: z.string().describe('Постоянное имя события'),
  date: z.string().describe('Дата: 2018-05-22, 2018-05 или 2018'),
  until: z.string().describe('Последний день, если событие длилось дольше дня').optional(),
  kind: z
    .enum(TIMELINE_KINDS)
    .describe(
      'О чём: acts — законы, towns — города и аймаки, state — государственные органы, meetings — встречи, press — публикации',
    ),
  text: z.string().describe('Что произошло'),
  language: z.enum(LOCALES).describe('Язык слов'),
  known: z
    .enum(['announced', 'reported'])
    .describe('Откуда известно: announced — объявили заранее, reported — рассказали после'),
  main: z.boolean().describe('Одно из главных событий хроники'),
  sources: z.array(z.string()).describe('Ключи источников из sources.json'),
  page: z.url().describe('Страница, где об этом сказано'),
});
export type TimelineRow = z.infer<typeof timelineRowSchema>;

/** The events of the timeline as records of open data, the earliest first. */
export async function timelineRows(locale: Locale): Promise<TimelineRow[]> {
  return (await timeline(locale)).map(({ address, lang, text, ...event }) => ({
    ...event,
    text: plainText(text),
    language: lang,
    page: absolute(locale, address),
  }));
}
