/**
 * `<search-page>`: everything round a field, a list of results and their facets. This script only waits for a
 * reader who means to search, by a query in the address or a hand on the field; page.ts does the rest.
 */
import { startWorker } from './start-worker.ts';
import { beginSearch, setState } from './state.ts';

class SearchPage extends HTMLElement {
  connectedCallback(): void {
    // For browsers that do not know `@media (scripting)`.
    this.querySelector('.without-scripts')?.remove();
    const input = this.querySelector('input');
    if (new URLSearchParams(location.search).get('q')) void this.#start(true);
    else input?.addEventListener('focus', () => void this.#start(false), { once: true });
    input?.addEventListener('input', () => {
      this.#typed(input.value.trim() !== '');
    });
    for (const button of this.querySelectorAll('[data-search-retry]')) {
      button.addEventListener('click', () => {
        // A script that once failed to load stays failed until the page is loaded anew.
        location.reload();
      });
    }
  }

  /** Says at once that there will be an answer; page.ts may still be on its way. */
  #typed(something: boolean): void {
    const state = this.querySelector<HTMLElement>('[data-search-results]')?.dataset['state'];
    if (state !== 'idle' && state !== 'loading') return;
    if (something) beginSearch(this, true);
    else setState(this, 'idle');
  }

  async #start(asked: boolean): Promise<void> {
    beginSearch(this, asked);
    startWorker(this.dataset['catalogue']);
    try {
      const { startPage } = await import('./when-asked.ts');
      startPage(this);
    } catch {
      setState(this, 'error');
    }
  }
}

customElements.define('search-page', SearchPage);
