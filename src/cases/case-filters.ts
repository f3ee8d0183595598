/**
 * `<case-filters>` round the filters and the list: what is chosen in one facet adds up, facets narrow one another. What is
 * chosen stands in the address (`?sector=child&region=osh`), so that it can be kept and sent.
 */
class CaseFilters extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const panel = this.querySelector('details');
    if (!form || !panel) return;
    // A page of one value has only its own cases: the whole list shows what is chosen further.
    const isWhole = new URL(form.action).pathname === location.pathname;
    if (isWhole) {
      for (const [facet, value] of new URLSearchParams(location.search))
        for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(facet)}"]`))
          if (box.value === value) box.checked = true;
      this.#narrow(form);
    }
    form.addEventListener('change', () => {
      const query = new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString();
      const address = `${form.action}${query && `?${query}`}`;
      if (!isWhole) location.assign(address);
      history.replaceState(history.state, '', address);
      this.#narrow(form);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      panel.open = false;
      this.querySelector<HTMLElement>('[role="status"]')?.focus();
    });
  }

  #narrow(form: HTMLFormElement): void {
    const chosen = Map.groupBy(new FormData(form), ([facet]) => facet);
    const shown = new Set<string>();
    for (const item of this.querySelectorAll<HTMLElement>('[data-case]')) {
      const fits = [...chosen].every(([facet, values]) =>
        values.some(
          ([, value]) => typeof value === 'string' && item.dataset[facet]?.split(' ').includes(value),
        ),
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

customElements.define('case-filters', CaseFilters);
