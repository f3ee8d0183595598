/** What the search page is showing; stands in `data-state` of the list of results, for tools and tests too. */
export type State = 'idle' | 'loading' | 'done' | 'weak' | 'empty' | 'error' | 'stale';

/** Names the state and shows what belongs to it: elements list their states in `data-shown`. */
export function setState(root: HTMLElement, state: State): void {
  nameState(root, state);
  for (const part of root.querySelectorAll<HTMLElement>('[data-shown]')) {
    part.hidden = !part.dataset['shown']?.split(' ').includes(state);
  }
}

/**
 * An answer is on its way. Until it comes the last one stays; but what the page shows to whoever has not asked yet
 * makes room at once, and facets take theirs: later that would move the results under the reader's eyes.
 * @param asked whether there is a query at all
 */
export function beginSearch(root: HTMLElement, asked: boolean): void {
  if (asked && !root.hasAttribute('data-asked')) {
    for (const part of root.querySelectorAll<HTMLElement>('[data-shown]')) part.hidden = true;
    root.querySelector('[data-search-facets]')?.removeAttribute('hidden');
  }
  root.toggleAttribute('data-asked', asked);
  const status = root.querySelector<HTMLElement>('[role=status]');
  if (status) status.textContent = asked ? (status.dataset['loading'] ?? '') : '';
  nameState(root, 'loading');
}

function nameState(root: HTMLElement, state: State): void {
  const list = root.querySelector('[data-search-results]');
  list?.setAttribute('data-state', state);
  list?.setAttribute('aria-busy', String(state === 'loading'));
}
