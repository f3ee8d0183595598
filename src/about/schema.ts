import * as z from 'zod';
import { common } from '../library/fields.ts';

/** A page about the hub itself: how texts are checked, how to report an error, accessibility. */
export const aboutSchema = z.strictObject({
  ...common,
  openQuestions: z
    .boolean()
    .describe('true — под текстом стоит собранный сам список всего, что на сайте названо неизвестным')
    .default(false),
});
export type AboutPage = z.infer<typeof aboutSchema>;
