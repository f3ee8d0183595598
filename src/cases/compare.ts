/**
 * `<case-comparison>` round the choice and the table: two to four cases stand side by side, and which they are stands in
 * the address (`?cases=batken-2018,karakol-2019`). With fewer chosen all are shown, as without a script. On paper only their
 * sources follow.
 */
class CaseComparison extends HTMLElement {
  connectedCallback(): void {
    const wanted = (new URLSearchParams(location.search).get('cases') ?? '').split(',').slice(0, MOST);
    for (const box of this.#boxes()) box.checked = wanted.includes(box.value);
    this.#show();
    this.addEventListener('change', () => {
      this.#show();
      const chosen = this.#chosen().join(',');
      history.replaceState(history.state, '', `${location.pathname}${chosen && `?cases=${chosen}`}`);
    });
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  #chosen(): string[] {
    return this.#boxes()
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  }

  #show(): void {
    const chosen = new Set(this.#chosen());
    const shown = chosen.size < FEWEST ? undefined : chosen;
    for (const cell of this.querySelectorAll<HTMLElement>('[data-case]'))
      cell.hidden = shown !== undefined && !shown.has(cell.dataset['case'] ?? '');
    this.#printSources(shown !== undefined);
    for (const box of this.#boxes()) box.disabled = !box.checked && chosen.size >= MOST;
    const status = this.querySelector('[role=status]');
    const counts = JSON.parse(this.dataset['counts'] ?? '[]') as string[];
    const words = counts[shown?.size ?? 0] ?? '';
    if (status && status.textContent !== words) status.textContent = words;
  }

  /** Which sources paper gets: those that shown cells cite, where not all cases are shown. */
  #printSources(some: boolean): void {
    const marks = this.querySelectorAll<HTMLAnchorElement>('[data-case]:not([hidden]) a[href^="#source-"]');
    const cited = new Set([...marks].map(({ hash }) => hash.slice(1)));
    for (const source of this.querySelectorAll('#sources li'))
      source.classList.toggle('no-print', some && !cited.has(source.id));
  }
}

const FEWEST = 2;
const MOST = 4;

customElements.define('case-comparison', CaseComparison);
