/**
 * `<case-filters>` round the filters and the list: what is chosen in one facet adds up, facets narrow one another. What is
 * chosen stands in the address (`?sector=child&region=osh`), so that it can be kept and sent.
 */
class CaseFilters extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const panel = this.querySelector('details');
    if (!form || !panel) return;
    for (const [facet, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(facet);
      if (field instanceof HTMLSelectElement) field.value = value;
      for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(facet)}"]`))
        if (box.value === value) box.checked = true;
    }
    this.#narrow(form);
    form.addEventListener('change', () => {
      const query = new URLSearchParams(choiceOf(form)).toString();
      history.replaceState(history.state, '', `${form.action}${query && `?${query}`}`);
      this.#narrow(form);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      panel.open = false;
      this.querySelector<HTMLElement>('[role="status"]')?.focus();
    });
  }

  #narrow(form: HTMLFormElement): void {
    const chosen = Map.groupBy(choiceOf(form), ([facet]) => facet);
    const shown = new Set<string>();
    for (const item of this.querySelectorAll<HTMLElement>('[data-case]')) {
      const fits = [...chosen].every(([facet, values]) =>
        values.some(([, value]) => item.dataset[facet]?.split(' ').includes(value)),
      );
      item.toggleAttribute('hidden', !fits);
      if (fits) shown.add(item.dataset['case'] ?? '');
    }
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const counts = JSON.parse(status?.dataset['counts'] ?? '[]') as string[];
    if (status) status.textContent = counts[shown.size] ?? '';
    const number = [...chosen.values()].flat().length;
    const mark = this.querySelector('[data-chosen]');
    if (mark) mark.textContent = number > 0 ? String(number) : '';
    this.querySelector('[data-reset]')?.toggleAttribute('hidden', number === 0);
  }
}

/** What is chosen; a list left at «any» is no choice. */
function choiceOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([facet, value]): [string, string][] =>
    typeof value === 'string' && value !== '' ? [[facet, value]] : [],
  );
}

customElements.define('case-filters', CaseFilters);
