/** Draws the icons of public/icons from the mark again: `npm run icons`. Needed only when the mark changes. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawIcon, ICON_FILES } from '../publishing/icons.ts';
import { ROOT } from './stamp.ts';

const folder = join(ROOT, 'public/icons');
await mkdir(folder, { recursive: true });
for (const icon of ICON_FILES) {
  const bytes = await drawIcon(icon);
  await writeFile(join(folder, icon.name), bytes);
  console.log(`${icon.name.padEnd(22)} ${(bytes.length / 1000).toFixed(1).padStart(5)} КБ`);
}
