import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBody, type Body } from '../markdown/index.ts';
import type { Locale } from '../i18n/index.ts';
import { entriesOf } from './collection.ts';
import { keptBody } from './kept-texts.ts';
import { contentPath, KINDS, type ThingId } from './kinds.ts';
import { markdownOptions } from './markdown.ts';
import { contentDir } from './settings.ts';

/** One text with what it says about others. */
export interface ReadBody {
  thing: ThingId;
  locale: Locale;
  /** Path from the content folder. */
  path: string;
  body: Body;
  /** What its facts refer to; empty for a translation. */
  factReferences: ThingId[];
}

let all: Promise<ReadBody[]> | undefined;

/** Every text of the content read by the markdown room, once per build: the graph and the sources' page need all. */
export function readBodies(): Promise<ReadBody[]> {
  if (!all || import.meta.env.DEV) all = read();
  return all;
}

async function read(): Promise<ReadBody[]> {
  const options = markdownOptions(contentDir());
  // In the live preview the code that reads may change under a process that runs on: nothing is kept there.
  const readText = import.meta.env.DEV ? parseBody : keptBody;
  const texts: ReadBody[] = [];
  for (const kind of KINDS) {
    for (const [id, entries] of await entriesOf(kind)) {
      for (const [locale, entry] of entries) {
        const path = contentPath({ kind, id, locale });
        const factReferences = entry.data.translates === undefined ? entry.data.references : [];
        texts.push({
          thing: { kind, id },
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
