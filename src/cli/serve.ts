/**
 * `npm run serve`: serves the built site and takes registrations. It never builds, and needs no development packages.
 * See README for settings.
 */
import { fail } from './fail.ts';
import { serve } from '../server/run.ts';
import { checkSettings } from '../settings/index.ts';

try {
  checkSettings('serve');
  await serve();
} catch (error) {
  fail(error);
}
