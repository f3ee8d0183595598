/** Makes the site's font files again: `npm run fonts`. Needed only when charsets.ts changes. */
import { fileURLToPath } from 'node:url';
import { makeSubsets } from '../ui/fonts/subset.ts';

const folder = fileURLToPath(new URL('../ui/fonts', import.meta.url));

for (const { name, bytes } of await makeSubsets(folder)) {
  console.log(`${name.padEnd(22)} ${(bytes / 1000).toFixed(1).padStart(5)} КБ`);
}
