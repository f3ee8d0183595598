/** Asks for the files of the search beside the scripts that will read them: on a slow link none waits for another. */
import type { Early } from './open-index.ts';

/**
 * Asks for the catalogue at once. When its answer begins to come, for the list of texts, Pagefind's program and
 * script: they take the line when the catalogue is through.
 * @param data of the element: `lists`, addresses of what the engine reads itself, and `programs`, of what it runs
 */
export function askEarly({ lists = '', programs = '' }: DOMStringMap): Early {
  const ask = (path: string) => fetch(path, { cache: 'no-cache', priority: 'high' });
  const [first = '', ...others] = lists.split(' ');
  const begun = ask(first);
  const early: Early = new Map([[first, begun]]);
  for (const path of others)
    early.set(
      path,
      begun.then(() => ask(path)),
    );
  begun.then(
    () => {
      for (const path of programs.split(' ')) expect(path);
    },
    () => undefined,
  );
  // Whoever reads them hears of failures; until then they must not count as unheard.
  for (const answer of early.values()) answer.catch(() => undefined);
  return early;
}

function expect(href: string): void {
  const link = document.createElement('link');
  const script = href.endsWith('.js');
  document.head.append(
    Object.assign(link, {
      rel: script ? 'modulepreload' : 'preload',
      as: script ? 'script' : 'fetch',
      crossOrigin: '',
      href,
    }),
  );
}
