import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../library/settings.ts';
import type { Material, Programme } from './schema.ts';

/** Every document that a conference offers, each file once; those under embargo are not among its data. */
export function documentsOf({ materials, sessions, pressKit }: Programme): Pick<Material, 'file' | 'url'>[] {
  const all = [...materials, ...sessions.flatMap((session) => session.materials), ...pressKit];
  return all.filter(({ file }, i) => !file || all.findIndex((other) => other.file === file) === i);
}

/** What the press is given, the newly released first; what was never held back comes last, in its order. */
export function newestFirst(items: Programme['pressKit']): Programme['pressKit'] {
  // Instants with offsets: their words do not sort.
  const released = ({ embargo }: { embargo?: string | undefined }) => (embargo ? Date.parse(embargo) : 0);
  return items.toSorted((a, b) => released(b) - released(a));
}

/** A file from the folder `files` beside a conference's text; the content check has made sure that it is there. */
export function documentBytes(conference: string, file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(contentDir(), 'conferences', conference, 'files', file)));
}
