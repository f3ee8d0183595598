/** `npm run addresses`: writes the addresses of the built site down as published. From then on each must answer. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { SCHEMAS } from '../collections.ts';
import { checkContent } from '../check/index.ts';
import { markdownOptions } from '../library/markdown.ts';
import { contentDir } from '../library/settings.ts';
import { anchorsOf } from '../publishing/published-addresses-rule.ts';
import {
  publishedAddresses,
  ADDRESSES_FILE,
  lostAddresses,
  newAddresses,
  publishedAnchors,
} from '../publishing/published-addresses.ts';
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
  if (!existsSync(join(DIST, 'index.html'))) {
    console.error('The site is not built: run npm run build first.');
    return false;
  }
  const dir = contentDir();
  const published = publishedAddresses(dir);
  const all = answering(DIST);
  const added = newAddresses(published, all);
  const lost = lostAddresses(published, all);
  for (const address of lost) {
    console.error(`По адресу ${address} больше ничего нет: добавьте строку в content/redirects.yaml.`);
  }
  const { files } = checkContent(dir, SCHEMAS, markdownOptions(dir));
  const anchors = publishedAnchors(dir);
  const addedAnchors = newAddresses(anchors, anchorsOf(files));
  const lines = [...published, ...added, ...anchors, ...addedAnchors].sort();
  writeFileSync(join(dir, ADDRESSES_FILE), lines.map((address) => `${address}\n`).join(''));
  console.log(`Опубликованных адресов: ${published.length + added.length}, добавлено: ${added.length}.`);
  console.log(
    `Мест на страницах: ${anchors.length + addedAnchors.length}, добавлено: ${addedAnchors.length}.`,
  );
  return lost.length === 0;
}

if (import.meta.main) process.exitCode = run() ? 0 : 1;
