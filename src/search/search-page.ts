/**
 * `<search-page>`: everything round a field, a list of results and their facets. This script only waits for a
 * reader who means to search, by a query in the address or a hand on the field; page.ts does the rest.
 */
import { askEarly } from './ask-early.ts';
import { setState } from './state.ts';

class SearchPage extends HTMLElement {
  connectedCallback(): void {
    // For browsers that do not know `@media (scripting)`.
    this.querySelector('.without-scripts')?.remove();
    if (new URLSearchParams(location.search).get('q')) void this.#start();
    else this.querySelector('input')?.addEventListener('focus', () => void this.#start(), { once: true });
    for (const button of this.querySelectorAll('[data-search-retry]')) {
      button.addEventListener('click', () => {
        // A script that once failed to load stays failed until the page is loaded anew.
        location.reload();
      });
    }
  }

  async #start(): Promise<void> {
    setState(this, 'loading');
    const early = askEarly(this.dataset);
    try {
      const { startPage } = await import('./page.ts');
      startPage(this, early);
    } catch {
      setState(this, 'error');
    }
  }
}

customElements.define('search-page', SearchPage);
