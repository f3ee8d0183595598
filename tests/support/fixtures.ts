/** Small sites for the tests of the checks themselves. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Site } from './site.ts';

/** A page that passes every check; `head` and `body` add to it. */
export function pageHtml({ lang = 'ru', title = 'Заголовок', head = '', body = '' } = {}): string {
  return (
    `<!DOCTYPE html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n` +
    `<meta name="description" content="Описание">\n${head}</head>\n` +
    `<body>\n<main><h1>${title}</h1>\n${body}</main>\n</body>\n</html>\n`
  );
}

/** Writes the files into a folder of their own and reads them as a site. */
export function makeSite(files: Record<string, string | Buffer>): Site {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return new Site(folder);
}
