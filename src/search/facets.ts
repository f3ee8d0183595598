import { GROUPS, type Choice, type Group, type Option, type Options } from './query/choice.ts';
import { element } from './elements.ts';

/** The boxes beside the results: native checkboxes, each with the number of pages it would leave. */
export class Facets {
  readonly #root: HTMLElement;

  /** @param onChange called whenever the reader ticks or unticks a box */
  constructor(root: HTMLElement, onChange: () => void) {
    this.#root = root;
    root.addEventListener('change', onChange);
  }

  get chosen(): Choice {
    return Object.fromEntries(
      GROUPS.map((group) => [group, this.#values(group)] as const).filter(([, values]) => values.length > 0),
    );
  }

  show(options: Options): void {
    for (const group of GROUPS) this.#fill(group, options[group]);
    this.#root.hidden = options.kind.length === 0;
  }

  #values(group: Group): string[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>(`[name=${group}]:checked`)].map(
      ({ value }) => value,
    );
  }

  #fill(name: Group, options: readonly Option[]): void {
    const group = this.#root.querySelector<HTMLElement>(`[data-search-facet=${name}]`);
    if (!group) return;
    // The box under the reader's hand is made anew with the rest and must be under it again.
    const focused = document.activeElement;
    const value = focused instanceof HTMLInputElement && group.contains(focused) ? focused.value : undefined;
    for (const label of group.querySelectorAll('label')) label.remove();
    for (const option of options) {
      const box = checkbox(name, option);
      group.append(box);
      if (option.value === value) box.querySelector('input')?.focus();
    }
    group.hidden = options.length === 0;
  }
}

function checkbox(name: Group, { value, label, count, chosen }: Option): HTMLLabelElement {
  const input = element('input', '');
  Object.assign(input, { type: 'checkbox', name, value, checked: chosen });
  const text = element('span', '', label);
  return element('label', 'facet', input, text, element('span', 'facet__count', String(count)));
}
