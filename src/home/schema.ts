import * as z from 'zod';
import { common, reference, translatable } from '../library/fields.ts';

/**
 * The words of the front page; its lists come from the other collections. Its doors are the sections of the text: the
 * heading is a link, and under it stands a list of the nearest answers.
 */
export const homeSchema = z.strictObject({
  ...common,
  title: translatable('Название сайта'),
  tagline: translatable('Строка над названием: Справочник по законодательству…'),
  lead: translatable('Одно предложение: что это за сайт'),
  act: reference('acts', 'Закон, о котором строка «прочитано столько-то статей»'),
});
export type Home = z.infer<typeof homeSchema>;
