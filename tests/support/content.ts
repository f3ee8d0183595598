/** The content folders of the tests: no test of code reads what editors write. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');

/** A whole small site: one entry of every collection, an invented law. */
export const HUB = path.join(fixtures, 'hub');
/** One mistake of every sort. */
export const BROKEN = path.join(fixtures, 'broken');
/** A rich invented programme: two days, three rooms, sixteen sessions, three languages. Laid over the small site. */
export const PROGRAMME = path.join(fixtures, 'programme');
/** Documents to fill in, in three languages. Laid over the small site. */
export const DOCUMENTS = path.join(fixtures, 'documents');

/** A copy of the small site with others laid over it, in a new folder that goes with the process. */
export function hubWith(...others: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-with-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const part of [HUB, ...others]) cpSync(part, folder, { recursive: true });
  return folder;
}

/** Settings of the build of the small hub: the browser's tests find the one that the hubs' tests have made. */
export const HUB_SETTINGS = {
  CONTENT_DIR: HUB,
  DIST_DIR: path.resolve(import.meta.dirname, '../../.cache/fixtures/hub-dist/client'),
  SITE_DATE: '2002-03-04',
  HUB_CONTACT: 'hub@example.org',
} as const;
