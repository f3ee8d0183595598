import * as z from 'zod';
import { choice, interfaceLabels, itemId, translatable, webAddress } from '../library/fields.ts';
import { programmeDemand } from './messages.ts';

const MATERIAL_KINDS = ['slides', 'video', 'paper', 'resolution', 'photo', 'logo', 'other'] as const;

/** A document of a session or of the conference: elsewhere on the web, or a file beside the conference's texts. */
export const material = z.strictObject({
  id: itemId(),
  title: translatable('Название'),
  url: webAddress().describe('Адрес, если документ лежит на другом сайте').optional(),
  file: z
    .string()
    .regex(/^[a-z\d-]+\.(pdf|zip|jpg|png|svg|txt|docx|pptx|xlsx)$/, programmeDemand('conferences.file'))
    .describe('Файл из папки files рядом с ru.mdx')
    .optional(),
  language: z.enum(['ru', 'ky', 'en']).describe('Язык документа').optional(),
  kind: choice(interfaceLabels(MATERIAL_KINDS, 'parts.material'), 'Что это'),
});
export type Material = z.infer<typeof material>;

/** A text or file for the press; under embargo it is not on the site. */
export const pressItem = z.strictObject({
  ...material.shape,
  text: translatable('Что это или сам текст; абзацы через пустую строку'),
  embargo: z.iso
    .datetime({ offset: true, error: programmeDemand('conferences.moment') })
    .describe('До этого мгновения материала на сайте нет: "2026-09-14T09:00:00+06:00"')
    .optional(),
});
