import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitPath, translator } from '../i18n/index.ts';
import type { Redirect } from './redirects.ts';

/** The page at an old address, for hosts that know no redirects: it sends the reader on, and says so without haste. */
export function redirectPage({ from, to }: Redirect, site: string): string {
  const { locale } = splitPath(from);
  const t = translator(locale);
  const title = t('publishing.moved');
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="refresh" content="0; url=${to}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${title}</title>`,
    `<link rel="canonical" href="${site}${to}">`,
    '</head>',
    `<body><h1>${title}</h1><p><a href="${to}">${t('publishing.movedTo')}</a></p></body>`,
    '</html>\n',
  ].join('\n');
}

/** Writes a page at every old address, and the list for hosts that read `_redirects`. */
export async function writeRedirects(list: readonly Redirect[], dist: string, site: string): Promise<void> {
  for (const redirect of list) {
    await mkdir(join(dist, redirect.from), { recursive: true });
    await writeFile(join(dist, redirect.from, 'index.html'), redirectPage(redirect, site));
  }
  const lines = list.map(({ from, to }) => `${from} ${to} 301\n`);
  await writeFile(join(dist, '_redirects'), lines.join(''));
}
