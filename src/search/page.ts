/** The search page at work: field, address, results, facets. Loaded when somebody is going to search. */
import { isLocale, type Locale } from '../i18n/locales.ts';
import { walkByArrows } from './arrows.ts';
import { readRequest, writeRequest, type Request } from './query/choice.ts';
import { countElsewhere } from './elsewhere.ts';
import { openEngine } from './client.ts';
import type { Found } from './found.ts';
import { Facets } from './facets.ts';
import { markOnFollowing } from './mark-link.ts';
import type { PageMessage } from './messages.ts';
import { ResultList } from './result-list.ts';
import { sayer } from './say.ts';
import { beginSearch, setState } from './state.ts';
import { summary, showReading } from './summary.ts';

/** More results at once would be more than anybody reads. */
const AT_ONCE = 10;
/** So long a pause in typing, in milliseconds, means: now look. */
const PAUSE = 300;

const NOBODY_ASKED: Request = { query: '', chosen: {}, literal: false };

/**
 * Wires a `<search-page>`. The address says everything there is to say (`?q=…&kind=…&place=…`), so a search can
 * be sent to a colleague and the browser's «back» works.
 */
export function startPage(root: HTMLElement): void {
  new Page(root).start();
}

class Page {
  readonly #root: HTMLElement;
  readonly #reader: Locale;
  readonly #engine;
  readonly #title = document.title;
  readonly #say;
  readonly #facets;
  readonly #input;
  readonly #status;
  readonly #list;
  readonly #more;
  #request = NOBODY_ASKED;
  /** Of the latest question; earlier ones are left off. */
  #asking = new AbortController();
  #pause = 0;

  constructor(root: HTMLElement) {
    const one = <E extends Element>(selector: string): E => {
      const found = root.querySelector<E>(selector);
      if (!found) throw new Error(`<search-page> has no ${selector}`);
      return found;
    };
    const { lang } = document.documentElement;
    this.#reader = isLocale(lang) ? lang : 'ru';
    this.#engine = openEngine(this.#reader);
    this.#root = root;
    this.#say = sayer<PageMessage>(root);
    this.#input = one<HTMLInputElement>('input[name=q]');
    this.#status = one('[role=status]');
    const list = one<HTMLElement>('[data-search-results]');
    markOnFollowing(list);
    walkByArrows(root, this.#input, 'h2 a');
    this.#more = one<HTMLButtonElement>('[data-search-more]');
    this.#more.addEventListener('click', () => void this.#showMore());
    this.#list = new ResultList(list, this.#reader);
    this.#facets = new Facets(one('[data-search-facets]'), () => {
      this.#go({ ...this.#request, chosen: this.#facets.chosen }, 'pushState');
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
    if (query !== this.#request.query) this.#go({ ...NOBODY_ASKED, query }, how);
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
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    this.#request = request;
    document.title = request.query ? `${request.query} — ${this.#title}` : this.#title;
    for (const link of this.#languageLinks()) {
      link.search = writeRequest({ ...NOBODY_ASKED, query: request.query });
    }
    beginSearch(this.#root, request.query !== '');
    const early = (found: Found) => {
      if (signal.aborted || found.hits.length === 0) return;
      this.#list.show(found);
      showReading(this.#root, found, request, this.#say);
      this.#status.textContent = this.#say('texts', { query: request.query });
    };
    const found = await this.#engine.search(request, { early, signal });
    if (signal.aborted) return;
    this.#list.show(found);
    this.#conclude(found);
    await this.#fill(found, signal);
  }

  /** What the texts say, for all results at once: they come in one piece. */
  async #fill({ hits }: Found, signal: AbortSignal): Promise<void> {
    const texts = await this.#engine.excerpts(hits);
    if (!signal.aborted) this.#list.fill(texts);
  }

  async #showMore(): Promise<void> {
    const { signal } = this.#asking;
    const from = this.#list.length;
    const found = await this.#engine.search(this.#request, { signal, most: from + AT_ONCE });
    if (signal.aborted) return;
    this.#list.show(found);
    this.#offerMore(found);
    this.#list.focus(from);
    await this.#fill(found, signal);
  }

  #offerMore({ count, hits }: Found): void {
    const left = Math.min(count - hits.length, AT_ONCE);
    this.#more.hidden = left <= 0;
    this.#more.textContent = this.#say('more', { n: left });
  }

  #conclude(found: Found): void {
    const { query, chosen } = this.#request;
    this.#status.replaceChildren(...summary(found, query, this.#say));
    showReading(this.#root, found, this.#request, this.#say);
    setState(this.#root, query ? found.state : 'idle');
    this.#facets.show(found.options);
    this.#offerMore(found);
    this.#root
      .querySelector('[data-search-chosen]')
      ?.toggleAttribute('hidden', Object.keys(chosen).length === 0);
    if (query && (found.state === 'empty' || found.state === 'weak'))
      void countElsewhere(this.#languageLinks(), query);
  }

  #languageLinks(): HTMLAnchorElement[] {
    return [...this.#root.querySelectorAll<HTMLAnchorElement>('[data-search-language]')];
  }
}
