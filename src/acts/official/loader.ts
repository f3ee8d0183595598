import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { globSync } from 'tinyglobby';
import { parseTextPath, readFile } from './file.ts';
import { renderEdition, type RenderedEdition } from './rendered.ts';

/** Raised when the same file would be set otherwise than before. */
const VERSION = 1;

/** Where what has been rendered is kept between builds, by digest of the file. */
const CACHE = '.cache/official';

/** Every file of an official text in a content folder, by path from it. */
export function officialFiles(dir: string): string[] {
  return globSync('acts/*/text/*.md', { cwd: dir })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => parseTextPath(path))
    .sort();
}

/**
 * Loads the official texts: splits each file into its articles and sets them in HTML, once for every state of the
 * file. None becomes a module of the bundler: a code of a thousand articles would take minutes that way.
 */
export function officialTexts(dir: string): Loader {
  return {
    name: 'official-texts',
    load: ({ store, watcher, logger }) => {
      const load = (path: string) => {
        const data = renderedFile(join(dir, path));
        store.set({ id: path, data: { ...data } });
      };
      store.clear();
      officialFiles(dir).forEach(load);
      watcher?.on('change', (changed) => {
        const path = relative(dir, changed).split(sep).join('/');
        if (!parseTextPath(path)) return;
        logger.info(`${path} has changed`);
        load(path);
      });
      return Promise.resolve();
    },
  };
}

function renderedFile(file: string): RenderedEdition {
  const text = readFileSync(file, 'utf8');
  const digest = createHash('sha256').update(`${VERSION}\n${text}`).digest('hex');
  const cached = join(CACHE, `${digest}.json`);
  if (existsSync(cached)) return JSON.parse(readFileSync(cached, 'utf8')) as RenderedEdition;
  const rendered = renderEdition(readFile(text));
  mkdirSync(CACHE, { recursive: true });
  // Renamed into its place: two builds at once must not read half a file.
  const half = `${cached}.${process.pid}`;
  writeFileSync(half, JSON.stringify(rendered));
  renameSync(half, cached);
  return rendered;
}
