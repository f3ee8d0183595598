import * as z from 'zod';
import { LOCALES } from '../i18n/index.ts';
import { choice, common, interfaceLabels, sources, translatable, webAddress } from '../library/fields.ts';

/** What an organisation is; the order of the list. */
export const ORGANISATION_TYPES = [
  'state-body',
  'municipality',
  'ngo',
  'programme',
  'donor',
  'international',
] as const;

/** An organisation in its public role. */
export const organisationSchema = z.strictObject({
  ...common,
  short: translatable('Сокращение или короткое имя: ИПР').optional(),
  type: choice(interfaceLabels(ORGANISATION_TYPES, 'organisations.type'), 'Вид организации'),
  names: z
    .array(
      z.strictObject({
        language: z.enum(LOCALES).describe('Язык названия'),
        name: z.string().describe('Название, как в источнике'),
        sources: sources(),
      }),
    )
    .describe('Названия на других языках и прежние названия, как в источниках')
    .default([]),
  website: webAddress().describe('Адрес сайта').optional(),
  period: translatable('Годы работы, если известны').optional(),
  order: z.int().describe('Место в списке').default(100),
});
export type Organisation = z.infer<typeof organisationSchema>;
