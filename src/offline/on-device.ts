/** The page of what is kept: the pages that were visited, and the way to be rid of everything. */
import { localePath, splitPath } from '../i18n/paths.ts';
import { OFFLINE_PAGE } from './addresses.ts';

class OnDevice extends HTMLElement {
  connectedCallback(): void {
    const { locale } = splitPath(location.pathname);
    this.#part('away').hidden = location.pathname === localePath(locale, OFFLINE_PAGE);
    this.#part('unable').hidden = true;
    this.#part('clear').addEventListener('click', () => void this.#clear());
    void this.#list();
  }

  async #list(): Promise<void> {
    const pages = await visited();
    this.#part('none').hidden = pages.length > 0;
    this.#part('visited').replaceChildren(
      ...pages.map(({ address, title, lang }) => {
        const link = Object.assign(document.createElement('a'), { href: address, textContent: title, lang });
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
  }

  async #clear(): Promise<void> {
    for (const name of await caches.keys()) await caches.delete(name);
    await this.#list();
    const status = this.querySelector<HTMLElement>('[data-cleared]');
    if (status) status.textContent = status.dataset['cleared'] ?? '';
    // The buttons of the sections say how they stand now.
    for (const element of this.querySelectorAll('keep-offline')) element.replaceWith(element.cloneNode(true));
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`on-device has no [data-${name}]`);
    return part;
  }
}

interface Visited {
  address: string;
  title: string;
  lang: string;
}

/** Pages the service worker has kept by the way, by their titles. */
async function visited(): Promise<Visited[]> {
  const cache = await caches.open('pages');
  const pages = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const html = await (await cache.match(request))?.text();
      const found = new DOMParser().parseFromString(html ?? '', 'text/html');
      return {
        address: new URL(request.url).pathname,
        title: found.querySelector('h1')?.textContent?.trim() || found.title,
        lang: found.documentElement.lang,
      };
    }),
  );
  return pages
    .filter(({ address }) => !address.endsWith(OFFLINE_PAGE))
    .sort((a, b) => a.title.localeCompare(b.title));
}

customElements.define('on-device', OnDevice);
