/** What the search page is showing; stands in `data-state` of the list of results, for tools and tests too. */
export type State = 'idle' | 'loading' | 'done' | 'weak' | 'empty' | 'error' | 'stale';

/** Names the state and shows what belongs to it: elements list their states in `data-shown`. */
export function setState(root: HTMLElement, state: State): void {
  const list = root.querySelector('[data-search-results]');
  list?.setAttribute('data-state', state);
  list?.setAttribute('aria-busy', String(state === 'loading'));
  // While the next answer is on its way the last one stays.
  if (state === 'loading') return;
  for (const part of root.querySelectorAll<HTMLElement>('[data-shown]')) {
    part.hidden = !part.dataset['shown']?.split(' ').includes(state);
  }
}
