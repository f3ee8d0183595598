import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SCHEMAS } from '../collections.ts';
import { formatProblem, problemsOfFile, problemsOfLists, type Problem } from '../check/index.ts';
import { LOCALES, splitPath } from '../i18n/index.ts';
import { contentPath, entryAt } from '../library/entry-id.ts';
import { markdownOptions } from '../library/markdown.ts';
import { oncePerContent } from '../library/once.ts';
import { contentDir } from '../library/settings.ts';

/**
 * What is wrong with the files that a page is made of: its text in the language of the address, its original, and the
 * lists beside the texts. A line for each, as the check writes it.
 * @param address as the browser asks for it
 */
export function errorsOfPage(address: string): string[] {
  const dir = contentDir();
  const found = [...errorsOfLists(), ...filesOfPage(dir, address).flatMap((path) => problemsIn(dir, path))];
  return written(found, dir);
}

const errorsOfLists = oncePerContent(() => problemsOfLists(contentDir()));

/** The same of one file, by its absolute path; nothing where it is no text of the content. */
export function errorsOfText(file: string): string[] {
  const dir = contentDir();
  return written(problemsIn(dir, relative(dir, file)), dir);
}

/** Whether Astro will take over a saved text, by its absolute path, or show it as it was. */
export function fieldsFit(file: string): boolean {
  const dir = contentDir();
  return problemsIn(dir, relative(dir, file)).every(({ rule }) => !OF_FIELDS.includes(rule));
}

const OF_FIELDS = ['conflict', 'encoding', 'file', 'yaml', 'schema'];

function problemsIn(dir: string, path: string): Problem[] {
  return problemsOfFile(dir, path, SCHEMAS, markdownOptions(dir));
}

function written(problems: readonly Problem[], dir: string): string[] {
  const folder = relative(process.cwd(), dir);
  return problems
    .filter(({ severity }) => severity !== 'warning')
    .map((problem) => formatProblem(problem, folder.startsWith('..') ? dir : folder));
}

function filesOfPage(dir: string, address: string): string[] {
  const { locale, address: plain } = splitPath(address);
  const entry = entryAt(plain);
  if (!entry) return [];
  const paths = LOCALES.map((language) => contentPath({ ...entry, locale: language }));
  const there = paths.filter((path) => existsSync(join(dir, path)));
  const own = contentPath({ ...entry, locale });
  // The first is nearly always the original.
  return there.filter((path, i) => i === 0 || path === own);
}
