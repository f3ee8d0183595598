/** The list of results: ten at once, more on demand, texts filled in when they come into sight. */
import type { Locale } from '../i18n/locales.ts';
import { fillText, hitElement } from './elements.ts';
import type { Engine } from './engine.ts';
import type { Found, Hit } from './found.ts';

const AT_ONCE = 10;
/** A text is asked for when its result is so near to being seen. */
const NEAR = '200px';

export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #engine: Engine;
  readonly #reader: Locale;
  readonly #offer: (left: number) => string;
  #found: Pick<Found, 'hits' | 'statuses'> = { hits: [], statuses: [] };
  /** The results shown, by what they show: what stays the same stays the same element, focus included. */
  #shown = new Map<string, HTMLLIElement>();
  /** Results whose texts have not been asked for. */
  readonly #without = new WeakMap<Element, Hit>();
  readonly #sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) void this.#fill(target);
    },
    { rootMargin: NEAR },
  );

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
    more.addEventListener('click', () => {
      this.#showMore();
    });
  }

  show(found: Found): void {
    this.#found = found;
    const before = this.#shown;
    this.#shown = new Map();
    this.#list.replaceChildren(...found.hits.slice(0, AT_ONCE).map((hit) => this.#resultOf(hit, before)));
    this.#offerMore();
  }

  /** From now on the texts of what comes into sight are read and filled in. */
  fill(): void {
    for (const result of this.#list.children) this.#sight.observe(result);
  }

  async #fill(result: Element): Promise<void> {
    this.#sight.unobserve(result);
    const hit = this.#without.get(result);
    if (!hit) return;
    this.#without.delete(result);
    fillText(result, await this.#engine.excerpt(hit));
  }

  #resultOf(hit: Hit, before: ReadonlyMap<string, HTMLLIElement>): HTMLLIElement {
    const name = nameOf(hit);
    const known = before.get(name);
    const result = known ?? hitElement(hit, { reader: this.#reader, statuses: this.#found.statuses });
    if (!known) this.#without.set(result, hit);
    this.#shown.set(name, result);
    return result;
  }

  #showMore(): void {
    const from = this.#list.children.length;
    const next = this.#found.hits.slice(from, from + AT_ONCE).map((hit) => this.#resultOf(hit, new Map()));
    this.#list.append(...next);
    this.#offerMore();
    next[0]?.querySelector('a')?.focus();
    this.fill();
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
