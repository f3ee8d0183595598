/** XML against the schemas of its standards, by libxml2. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const own = (name: string) => readFileSync(path.join(import.meta.dirname, 'schemas', name), 'utf8');

/** What is wrong with an Atom feed by RFC 4287; nothing when it is well formed and valid. */
export async function atomErrors(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml, schema: own('atom.rng'), extension: 'relaxng' });
  return errors.map(({ message }) => message);
}

/** What is wrong with a sitemap by the schema of sitemaps.org. */
export async function sitemapErrors(xml: string): Promise<string[]> {
  const official = path.join(
    path.dirname(createRequire(import.meta.url).resolve('sitemap/package.json')),
    'schema',
  );
  const { errors } = await validateXML({
    xml,
    schema: own('sitemap-all.xsd'),
    preload: [
      { fileName: 'sitemap.xsd', contents: readFileSync(path.join(official, 'sitemap.xsd'), 'utf8') },
      { fileName: 'xhtml-link.xsd', contents: own('xhtml-link.xsd') },
    ],
  });
  return errors.map(({ message }) => message);
}
