import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../library/settings.ts';

/** A file from the folder `files` beside a conference's text; the content check has made sure that it is there. */
export function documentBytes(conference: string, file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(contentDir(), 'conferences', conference, 'files', file)));
}
