/** Makes the site's font files again: `npm run fonts`. Needed only when charsets.ts changes. */
import { fileURLToPath } from 'node:url';
import { makeCardFonts, makeSubsets } from '../ui/fonts/subset.ts';

const folder = fileURLToPath(new URL('../ui/fonts', import.meta.url));
const cards = fileURLToPath(new URL('../publishing/cards/fonts', import.meta.url));

for (const { name, bytes } of [...(await makeSubsets(folder)), ...(await makeCardFonts(cards))]) {
  console.log(`${name.padEnd(22)} ${(bytes / 1000).toFixed(1).padStart(5)} КБ`);
}
