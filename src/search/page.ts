/** The search page at work: field, address, results, facets. Loaded when somebody is going to search. */
import type { Locale } from '../i18n/locales.ts';
import { readRequest, writeRequest, type Request } from './query/choice.ts';
import { element, hitElement } from './elements.ts';
import { createEngine, type Found } from './engine.ts';
import { Facets } from './facets.ts';
import type { PageMessage } from './messages.ts';
import { sayer } from './say.ts';
import { setState } from './state.ts';

const AT_ONCE = 10;
/** So long a pause in typing, in milliseconds, means: now look. */
const PAUSE = 300;

/**
 * Wires a `<search-page>`. The address says everything there is to say (`?q=…&kind=…&place=…`), so a search can
 * be sent to a colleague and the browser's «back» works.
 */
export function startPage(root: HTMLElement): void {
  new Page(root).start();
}

class Page {
  readonly #root: HTMLElement;
  readonly #reader = document.documentElement.lang as Locale;
  readonly #engine = createEngine(document.documentElement.lang);
  readonly #title = document.title;
  readonly #say;
  readonly #facets;
  readonly #input;
  readonly #status;
  readonly #list;
  readonly #more;
  #request: Request = { query: '', kinds: [], places: [] };
  #hits: Found['hits'] = [];
  /** Number of the latest question; answers to earlier ones come too late. */
  #turn = 0;
  #pause = 0;

  constructor(root: HTMLElement) {
    const one = <E extends Element>(selector: string): E => {
      const found = root.querySelector<E>(selector);
      if (!found) throw new Error(`<search-page> has no ${selector}`);
      return found;
    };
    this.#root = root;
    this.#say = sayer<PageMessage>(root);
    this.#input = one<HTMLInputElement>('input[name=q]');
    this.#status = one('[role=status]');
    this.#list = one('[data-search-results]');
    this.#more = one<HTMLButtonElement>('[data-search-more]');
    this.#facets = new Facets(one('[data-search-facets]'), () => {
      this.#go({ query: this.#request.query, ...this.#facets.chosen }, 'pushState');
    });
    one('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('pushState');
    });
  }

  start(): void {
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => {
        this.#ask('replaceState');
      }, PAUSE);
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    window.addEventListener('popstate', () => void this.#showAddress());
    void this.#engine.warm();
    // Words may have been typed while this script was on its way.
    if (this.#input.value.trim() && !readRequest(location.search).query) this.#ask('replaceState');
    else void this.#showAddress();
  }

  /** A new question: boxes ticked for the last one would only be in its way. */
  #ask(how: 'pushState' | 'replaceState'): void {
    clearTimeout(this.#pause);
    const query = this.#input.value.trim();
    if (query !== this.#request.query) this.#go({ query, kinds: [], places: [] }, how);
  }

  #go(request: Request, how: 'pushState' | 'replaceState'): void {
    history[how](null, '', location.pathname + writeRequest(request));
    void this.#show(request);
  }

  #showAddress(): Promise<void> {
    const request = readRequest(location.search);
    this.#input.value = request.query;
    return this.#show(request);
  }

  async #show(request: Request): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#request = request;
    document.title = request.query ? `${request.query} — ${this.#title}` : this.#title;
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('[data-search-language]')) {
      link.search = writeRequest({ query: request.query, kinds: [], places: [] });
    }
    setState(this.#root, 'loading');
    this.#status.textContent = request.query ? this.#say('loading') : '';
    const found = await this.#engine.search(request);
    const hits = await this.#hitElements(found.hits.slice(0, AT_ONCE));
    if (turn !== this.#turn) return;
    this.#hits = found.hits;
    this.#list.replaceChildren(...hits);
    this.#status.replaceChildren(...this.#summary(found));
    this.#offerMore();
    setState(this.#root, request.query ? found.state : 'idle');
    this.#facets.show(found.kinds, found.places);
    const { kinds, places } = request;
    this.#root
      .querySelector('[data-search-chosen]')
      ?.toggleAttribute('hidden', kinds.length + places.length === 0);
  }

  #summary({ state, hits, unknown }: Found): (Node | string)[] {
    const { query } = this.#request;
    if (!query) return [];
    if (state === 'error') return [element('b', '', this.#say('error'))];
    const result = state === 'empty' ? this.#say('empty') : this.#say('count', { n: hits.length });
    const missing =
      state === 'done' && unknown.length > 0 ? ` ${this.#say('unknown', { words: unknown.join(', ') })}` : '';
    return [element('b', '', result), ` ${this.#say('query', { query })}.`, missing];
  }

  async #showMore(): Promise<void> {
    const shown = this.#list.children.length;
    const next = await this.#hitElements(this.#hits.slice(shown, shown + AT_ONCE));
    this.#list.append(...next);
    this.#offerMore();
    next[0]?.querySelector('a')?.focus();
  }

  #offerMore(): void {
    const left = this.#hits.length - this.#list.children.length;
    this.#more.hidden = left <= 0;
    this.#more.textContent = this.#say('more', { n: Math.min(left, AT_ONCE) });
  }

  #hitElements(hits: Found['hits']): Promise<HTMLLIElement[]> {
    return Promise.all(
      hits.map(async (hit) => hitElement(hit, await this.#engine.excerpt(hit), this.#reader)),
    );
  }
}
