/** `npm start`: builds the site if it is stale, then serves it and takes registrations. See README for settings. */
import { fail } from './fail.ts';
import { serve } from '../server/run.ts';
import { checkSettings } from '../settings/index.ts';
import { build } from './build.ts';
import { isFresh } from './stamp.ts';

try {
  // Before the build, which takes a minute.
  checkSettings(['build', 'editor', 'serve']);
  if (isFresh() || (await build())) await serve();
  else process.exitCode = 1;
} catch (error) {
  fail(error);
}
