/** Every word of the editors' files, in whatever language. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { words } from '../../src/search/query/text.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../content');

export function siteWords(): Set<string> {
  const files = globSync('**/*.{mdx,yaml}', { cwd: CONTENT, absolute: true });
  return new Set(files.flatMap((file) => words(readFileSync(file, 'utf8'))));
}
