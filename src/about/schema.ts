import * as z from 'zod';
import { common } from '../library/fields.ts';

/** A page about the hub itself: how texts are checked, how to report an error, accessibility. */
export const aboutSchema = z.strictObject({ ...common });
export type AboutPage = z.infer<typeof aboutSchema>;
