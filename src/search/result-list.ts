/** The list of results: what stays the same stays the same element, focus and text included. */
import type { Locale } from '../i18n/locales.ts';
import { fillText, hitElement } from './elements.ts';
import type { Found, Hit } from './found.ts';
import type { Run } from './query/marks.ts';

export class ResultList {
  readonly #list: HTMLElement;
  readonly #reader: Locale;
  /** The results shown, by what they show. */
  #shown = new Map<string, HTMLLIElement>();

  constructor(list: HTMLElement, reader: Locale) {
    this.#list = list;
    this.#reader = reader;
  }

  get length(): number {
    return this.#list.children.length;
  }

  show({ hits, statuses }: Found): void {
    const before = this.#shown;
    this.#shown = new Map(
      hits.map((hit) => [
        nameOf(hit),
        before.get(nameOf(hit)) ?? hitElement(hit, { reader: this.#reader, statuses }),
      ]),
    );
    this.#list.replaceChildren(...this.#shown.values());
  }

  /** Fills in what the text of each result says. */
  fill(texts: readonly (readonly Run[])[]): void {
    for (const [i, result] of [...this.#list.children].entries()) fillText(result, texts[i] ?? []);
  }

  focus(result: number): void {
    this.#list.children[result]?.querySelector('a')?.focus();
  }
}

function nameOf({ page, places, starts }: Hit): string {
  return `${page.address} ${places[0]?.anchor ?? ''} ${starts.join(' ')}`;
}
