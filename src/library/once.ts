/** Astro loads this module several times in one process; all of them count together. */
const STATE = Symbol.for('social-order-hub.pages');
const state = ((globalThis as Record<symbol, unknown>)[STATE] ??= { pages: 0 }) as { pages: number };

/** Whether this process is a live preview. */
export function isPreview(): boolean {
  return state.pages > 0;
}

/** What was made from the content is made anew: the live preview asks for it before each page. */
export function makeAnew(): void {
  state.pages++;
}

/**
 * Something made from the content once for all pages of a build, in the live preview once for each page.
 * @param make its result for a key
 * @returns a reader of the results by key
 * @example const wordsOf = oncePerContent((id: string) => readWords(id)); wordsOf('batken-2018')
 */
export function oncePerContent<Result, Asked extends readonly unknown[] = []>(
  make: (...asked: Asked) => Result,
  keyOf: (...asked: Asked) => string = () => '',
): (...asked: Asked) => Result {
  const made = new Map<string, Result>();
  let pages = state.pages;
  return (...asked) => {
    if (pages !== state.pages) {
      made.clear();
      pages = state.pages;
    }
    const key = keyOf(...asked);
    if (!made.has(key)) made.set(key, make(...asked));
    return made.get(key) as Result;
  };
}
