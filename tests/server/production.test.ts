/** What the serving process is made of: a small install, and pages that carry no content with them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { importsOf } from '../support/imports.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

it('serving and the organiser’s commands need the packages of `npm ci --omit=dev`, and those need nothing else', () => {
  const all = ['src/cli/serve.ts', 'src/cli/interest.ts'].flatMap((entry) => [
    ...importsOf(ROOT, entry).packages.keys(),
  ]);
  const packages = new Set(all.filter((name) => !name.startsWith('node:')));
  expect([...packages].sort()).toEqual(Object.keys(dependencies).sort());
});

it('serving reads no source that only the build has', () => {
  const { files } = importsOf(ROOT, 'src/cli/serve.ts');
  expect(
    files.filter((file) => /^src\/(?:pages|site|check|search|editing|official)\/|\.astro$/.test(file)),
  ).toEqual([]);
});

it('the pages that are answered on request import no content', () => {
  const pages = globSync('src/pages/**/*.astro', { cwd: ROOT }).filter((file) =>
    readFileSync(path.join(ROOT, file), 'utf8').includes('prerender = false'),
  );
  expect(pages.map((page) => page.replaceAll('\\', '/'))).toEqual(['src/pages/interest/answer.astro']);
  for (const page of pages)
    expect([...importsOf(ROOT, page).packages.keys()], page).not.toContain('astro:content');
  // The page of the form itself does: it is a file.
  expect([...importsOf(ROOT, 'src/pages/[...locale]/interest/index.astro').packages.keys()]).toContain(
    'astro:content',
  );
});
