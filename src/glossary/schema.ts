import * as z from 'zod';
import { common, itemId, sources, translatable } from '../library/fields.ts';

const equivalents = (language: string) =>
  z
    .array(
      z.strictObject({
        id: itemId().optional(),
        term: z.string().describe(`Термин ${language}, как в источнике`),
        note: translatable('Где так говорят: официально, в прессе').optional(),
        sources: sources(),
      }),
    )
    .describe(
      `Как это называется ${language}; первый — основной. Пустой список — в источниках не встретилось`,
    );

const avoided = z.array(z.string().min(1)).optional();

/** A term of the glossary; `summary` is its definition in one sentence. */
export const termSchema = z.strictObject({
  ...common,
  title: translatable('Термин с маленькой буквы: государственный заказчик'),
  summary: translatable('Определение одним предложением, своими словами'),
  abbreviation: translatable('Сокращение: ГСЗ').optional(),
  synonyms: z
    .array(translatable('Как ещё говорят'))
    .default([])
    .describe('Другие слова для того же на языке файла'),
  avoid: z
    .strictObject({
      ru: avoided.describe('По-русски: соцзаказ'),
      ky: avoided.describe('По-кыргызски'),
      en: avoided.describe('По-английски'),
    })
    .describe('Слова, вместо которых в текстах пишут этот термин: проверка напомнит о нём')
    .optional(),
  equivalents: z
    .strictObject({
      ru: equivalents('по-русски').optional(),
      ky: equivalents('по-кыргызски'),
      en: equivalents('по-английски'),
    })
    .describe('Соответствия на других языках'),
  sources: sources('Источники определения'),
});
export type Term = z.infer<typeof termSchema>;
