/** The list of results: ten at once, more on demand, texts filled in when they come. */
import type { Locale } from '../i18n/locales.ts';
import { fillText, hitElement } from './elements.ts';
import type { Engine } from './engine.ts';
import type { Found, Hit } from './found.ts';

const AT_ONCE = 10;

export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #engine: Engine;
  readonly #reader: Locale;
  readonly #offer: (left: number) => string;
  #found: Pick<Found, 'hits' | 'statuses'> = { hits: [], statuses: [] };
  /** The results shown, by what they show: what stays the same stays the same element, focus included. */
  #shown = new Map<string, HTMLLIElement>();

  constructor(
    list: HTMLElement,
    more: HTMLButtonElement,
    engine: Engine,
    reader: Locale,
    offer: (left: number) => string,
  ) {
    this.#list = list;
    this.#more = more;
    this.#engine = engine;
    this.#reader = reader;
    this.#offer = offer;
    more.addEventListener('click', () => void this.#showMore());
  }

  show(found: Found): void {
    this.#found = found;
    const before = this.#shown;
    this.#shown = new Map();
    this.#list.replaceChildren(...found.hits.slice(0, AT_ONCE).map((hit) => this.#resultOf(hit, before)));
    this.#offerMore();
  }

  /** Loads the texts of what is shown and fills them in, unless the reader has asked something else meanwhile. */
  async fill(stillWanted: () => boolean, from = 0): Promise<void> {
    const hits = this.#found.hits.slice(from, this.#list.children.length);
    await Promise.all(
      hits.map(async (hit) => {
        const text = await this.#engine.excerpt(hit);
        const result = this.#shown.get(nameOf(hit));
        if (stillWanted() && result) fillText(result, text);
      }),
    );
  }

  #resultOf(hit: Hit, before: ReadonlyMap<string, HTMLLIElement>): HTMLLIElement {
    const name = nameOf(hit);
    const result =
      before.get(name) ?? hitElement(hit, { reader: this.#reader, statuses: this.#found.statuses });
    this.#shown.set(name, result);
    return result;
  }

  async #showMore(): Promise<void> {
    const from = this.#list.children.length;
    const next = this.#found.hits.slice(from, from + AT_ONCE).map((hit) => this.#resultOf(hit, new Map()));
    this.#list.append(...next);
    this.#offerMore();
    next[0]?.querySelector('a')?.focus();
    await this.fill(() => next[0]?.isConnected ?? false, from);
  }

  #offerMore(): void {
    const left = this.#found.hits.length - this.#list.children.length;
    this.#more.hidden = left <= 0;
    this.#more.textContent = this.#offer(Math.min(left, AT_ONCE));
  }
}

function nameOf({ page, places, starts }: Hit): string {
  return `${page.address} ${places[0]?.anchor ?? ''} ${starts.join(' ')}`;
}
