import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBody, type Body } from '../markdown/index.ts';
import type { Locale } from '../i18n/index.ts';
import { filesOf } from './entries.ts';
import { cachedBody } from './cached-texts.ts';
import { contentPath, COLLECTIONS, type EntryId } from './entry-id.ts';
import { markdownOptions } from './markdown.ts';
import { contentDir } from './settings.ts';

/** One text with what it says about others. */
export interface ReadBody {
  entry: EntryId;
  locale: Locale;
  /** Path from the content folder. */
  path: string;
  body: Body;
  /** What its facts refer to; empty for a translation. */
  factReferences: EntryId[];
}

let all: Promise<ReadBody[]> | undefined;

/** Every text of the content read by the markdown room, once per build: the graph and the sources' page need all. */
export function readBodies(): Promise<ReadBody[]> {
  if (!all || import.meta.env.DEV) all = read();
  return all;
}

async function read(): Promise<ReadBody[]> {
  const options = markdownOptions(contentDir());
  // In the live preview the code that reads may change under a process that runs on: nothing is cached there.
  const readText = import.meta.env.DEV ? parseBody : cachedBody;
  const texts: ReadBody[] = [];
  for (const collection of COLLECTIONS) {
    for (const [id, files] of await filesOf(collection)) {
      for (const [locale, file] of files) {
        const path = contentPath({ collection, id, locale });
        const factReferences = file.data.translates === undefined ? file.data.references : [];
        texts.push({
          entry: { collection, id },
          locale,
          path,
          body: readText(path, readFileSync(join(contentDir(), path), 'utf8'), options),
          factReferences,
        });
      }
    }
  }
  return texts;
}
