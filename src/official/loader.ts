import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { globSync } from 'tinyglobby';
import { Cache } from '../library/cache.ts';
import { parseTextPath, readFile } from './file.ts';
import { renderEdition, type RenderedEdition } from './rendered.ts';

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
      const cache = new Cache('official', ['src/official', 'src/markdown', 'src/i18n']);
      const load = (path: string) => {
        const data = renderedFile(join(dir, path), cache);
        store.set({ id: path, data: { ...data } });
      };
      store.clear();
      officialFiles(dir).forEach(load);
      const follow = (change: (path: string) => void) => (changed: string) => {
        const path = relative(dir, changed).split(sep).join('/');
        if (!parseTextPath(path)) return;
        logger.info(`${path} has changed`);
        change(path);
      };
      watcher?.on('change', follow(load));
      // An act is imported while the live preview runs.
      watcher?.on('add', follow(load));
      watcher?.on(
        'unlink',
        follow((path) => {
          store.delete(path);
        }),
      );
      return Promise.resolve();
    },
  };
}

function renderedFile(file: string, cache: Cache): RenderedEdition {
  const text = readFileSync(file, 'utf8');
  return cache.value(text, () => renderEdition(readFile(text)));
}
