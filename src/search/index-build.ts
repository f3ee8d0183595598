/** Makes the search index of a built site: Pagefind's over all texts, one catalogue a reader. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCALES } from '../i18n/index.ts';
import { cataloguePath, partPath, SEARCH_ROOT, textsPath, type SynonymGroup } from './catalogue.ts';
import { filesOf, indexOf, keyedRecords } from './corpus.ts';
import { recordsOf, type BuiltPage } from './texts-once.ts';
import { wordIndex } from './word-index.ts';

export interface IndexReport {
  /** Fingerprint of the index. */
  build: string;
  /** Number of records by language of the text. */
  records: Record<string, number>;
}

/**
 * Writes the index into the folder of a built site: the same pages always give the same files. Throws if a page
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
  const indexes = new Map(
    LOCALES.filter((language) => records.some((record) => record.language === language)).map((language) => [
      language,
      indexOf(language, records, synonyms),
    ]),
  );
  const { ids, files } = await wordIndex(keyedRecords(indexes));
  await rm(path.join(root, SEARCH_ROOT), { recursive: true, force: true });
  for (const [name, content] of files) await write(root, SEARCH_ROOT + name, content);
  for (const [language, { files }] of indexes)
    for (const [name, content] of files) await write(root, partPath(language, name), content);
  for (const reader of LOCALES) {
    const { catalogue, texts } = filesOf(reader, { pages, indexes, ids, synonyms, build });
    await write(root, cataloguePath(reader), JSON.stringify(catalogue));
    await write(root, textsPath(reader), JSON.stringify(texts));
  }
  return {
    build,
    records: Object.fromEntries([...indexes].map(([language, { records }]) => [language, records.length])),
  };
}

async function write(root: string, address: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(root, address);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
