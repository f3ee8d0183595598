/** `npm run addresses`: writes the addresses of the built site down as published. From then on each must answer. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { contentDir } from '../library/settings.ts';
import { DATA_FILES, dataAddress } from '../publishing/addresses.ts';
import { ledger, LEDGER_FILE, lostAddresses, newAddresses } from '../publishing/ledger.ts';
import { DIST } from './stamp.ts';

/** Addresses under which a built folder answers: its pages, redirects among them, its feeds and data. */
export function answering(dist: string): Set<string> {
  const files = globSync(['**/index.html', 'data/*.{csv,json}', '**/feeds/*.xml'], {
    cwd: dist,
    ignore: ['pagefind/**', 'admin/**'],
  });
  return new Set(files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
}

function run(): boolean {
  if (!existsSync(join(DIST, DATA_FILES.map(dataAddress)[0] ?? ''))) {
    console.error('The site is not built: run npm run build first.');
    return false;
  }
  const published = ledger(contentDir());
  const all = answering(DIST);
  const added = newAddresses(published, all);
  const lost = lostAddresses(published, all);
  for (const address of lost) {
    console.error(`По адресу ${address} больше ничего нет: добавьте строку в content/redirects.yaml.`);
  }
  const lines = [...published, ...added].sort().map((address) => `${address}\n`);
  writeFileSync(join(contentDir(), LEDGER_FILE), lines.join(''));
  console.log(`Опубликованных адресов: ${lines.length}, добавлено: ${added.length}.`);
  return lost.length === 0;
}

if (import.meta.main) process.exitCode = run() ? 0 : 1;
