/** A checklist whose ticks stay on the reader's device; without storage it is an ordinary list of boxes. */
class KeptChecklist extends HTMLElement {
  connectedCallback(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const key = `checklist:${this.dataset['id'] ?? ''}`;
    const ticked = new Set(read(key));
    boxes.forEach((box, i) => {
      box.checked = ticked.has(i);
    });
    this.addEventListener('change', () => {
      write(
        key,
        boxes.flatMap((box, i) => (box.checked ? [i] : [])),
      );
    });
  }
}

function read(key: string): number[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
  } catch {
    // Storage is off or holds something else: the list starts empty.
    return [];
  }
}

function write(key: string, ticked: number[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(ticked));
  } catch {
    // Storage is off or full: the ticks last as long as the page.
  }
}

customElements.define('kept-checklist', KeptChecklist);
