import { setting } from '../settings/index.ts';

/** The folder of content: `CONTENT_DIR`, else `content/` of this project. */
export function contentDir(): string {
  return setting('CONTENT_DIR');
}

/** The folder of the built site: `DIST_DIR`, else `dist/client/` of this project. */
export function distDir(): string {
  return setting('DIST_DIR');
}

/** Where results of slow work are cached between builds: `CACHE_DIR`, else `.cache/` of this project. */
export function cacheDir(): string {
  return setting('CACHE_DIR');
}

const BISHKEK_DAY = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Bishkek' });

/** Today as the build sees it: `SITE_DATE` (YYYY-MM-DD), else the date in Bishkek of `SITE_NOW` or of this moment. */
export function today(): string {
  return setting('SITE_DATE') ?? BISHKEK_DAY.format(setting('SITE_NOW') ?? Date.now());
}

/**
 * This moment as the build sees it, in milliseconds: `SITE_NOW` (an instant with offset), else the first moment of
 * `SITE_DATE` in Bishkek, else the clock. Decides embargoes only.
 */
export function now(): number {
  const date = setting('SITE_DATE');
  const moment = setting('SITE_NOW');
  if (moment !== undefined) return moment;
  return date ? Date.parse(`${date}T00:00:00+06:00`) : Date.now();
}

/** The public address of the site, without a slash at the end. */
export function siteUrl(): string {
  return setting('SITE_URL');
}
