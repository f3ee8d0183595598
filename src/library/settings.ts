import { basename, dirname, join, resolve } from 'node:path';

/** The folder of content: `CONTENT_DIR`, else `content/` of this project. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** The folder of the built site: `DIST_DIR`, else `dist/client/` of this project. */
export function distDir(): string {
  return resolve(process.env['DIST_DIR'] ?? 'dist/client');
}

/** Where the build puts the code that renders answers to registrations: `dist/server/`, else beside DIST_DIR. */
export function serverDir(): string {
  const client = distDir();
  return basename(client) === 'client' ? join(dirname(client), 'server') : `${client}-server`;
}

/** Today as the build sees it: `SITE_DATE` (YYYY-MM-DD), else the date in Bishkek. */
export function today(): string {
  return (
    process.env['SITE_DATE'] ?? new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Bishkek' }).format(new Date())
  );
}

/** The public address of the site, without a slash at the end. */
export function siteUrl(): string {
  return (process.env['SITE_URL'] ?? 'http://localhost:4321').replace(/\/$/, '');
}
