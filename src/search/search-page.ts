/**
 * `<search-page>`: everything round a field, a list of results and their facets. This script only waits for a
 * reader who means to search, by a query in the address or a hand on the field; page.ts does the rest.
 */
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

  /**
   * Asks for the catalogue beside the script that will read it; on a slow link the one need not wait for the other.
   * When the answer begins to come, Pagefind's program is asked for: it takes the line when the catalogue is through.
   */
  #askEarly(): Promise<Response> {
    const { catalogue = '', program = '' } = this.dataset;
    const early = fetch(catalogue, { cache: 'no-cache', priority: 'high' });
    const expect = () => {
      const link = document.createElement('link');
      document.head.append(
        Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href: program }),
      );
    };
    early.then(expect, () => undefined);
    return early;
  }

  async #start(): Promise<void> {
    setState(this, 'loading');
    const early = this.#askEarly();
    try {
      const { startPage } = await import('./page.ts');
      startPage(this, early);
    } catch {
      setState(this, 'error');
    }
  }
}

customElements.define('search-page', SearchPage);
