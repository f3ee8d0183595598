/** Makes the search index of a built site: one Pagefind bundle a language of texts, one catalogue a reader. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { LOCALES, type Locale } from '../i18n/index.ts';
import { makeBundle, type PagefindBundle } from './bundle.ts';
import {
  bundlePath,
  cataloguePath,
  scriptPath,
  SEARCH_ROOT,
  textsPath,
  type SynonymGroup,
} from './catalogue.ts';
import { filesOf } from './corpus.ts';
import { recordsOf, type BuiltPage } from './texts-once.ts';

export interface IndexReport {
  /** Fingerprint of the index. */
  build: string;
  /** Number of records by language of the text. */
  records: Record<string, number>;
}

/**
 * Writes `pagefind/` into the folder of a built site: the same pages always give the same files. Throws if a page
 * carries marks that cannot be true or Pagefind refuses.
 * @param root the folder a static host serves (`dist/client`)
 * @param pages every page of the site
 * @param synonyms ways to say one thing, from the content folder (see synonym-table.ts)
 */
export async function buildIndex(
  root: string,
  pages: readonly BuiltPage[],
  synonyms: readonly SynonymGroup[] = [],
): Promise<IndexReport> {
  const records = recordsOf(pages);
  const build = createHash('sha256')
    .update(JSON.stringify([records, synonyms]))
    .digest('hex')
    .slice(0, 12);
  const bundles = new Map<Locale, PagefindBundle>();
  await rm(path.join(root, SEARCH_ROOT), { recursive: true, force: true });
  try {
    for (const language of LOCALES) {
      const own = records.filter((record) => record.language === language);
      if (own.length === 0) continue;
      const bundle = await makeBundle(language, own);
      bundles.set(language, bundle);
      await writeBundle(root, language, bundle);
    }
  } finally {
    await pagefind.close();
  }
  for (const reader of LOCALES) {
    const { catalogue, texts } = filesOf(reader, { pages, bundles, synonyms, build });
    await write(root, cataloguePath(reader), JSON.stringify(catalogue));
    await write(root, textsPath(reader), JSON.stringify(texts));
  }
  return {
    build,
    records: Object.fromEntries([...bundles].map(([language, { records }]) => [language, records.length])),
  };
}

async function writeBundle(root: string, language: string, { files, script }: PagefindBundle): Promise<void> {
  await write(root, scriptPath(), script);
  const folder = path.join(root, bundlePath(language));
  for (const sub of new Set([...files.keys()].map((file) => path.dirname(file))))
    await mkdir(path.join(folder, sub), { recursive: true });
  for (const [file, content] of files) await writeFile(path.join(folder, file), content);
}

async function write(root: string, address: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(root, address);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
