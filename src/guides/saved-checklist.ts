/** A checklist whose ticks stay on the reader's device; without storage it is an ordinary list of boxes. */
class SavedChecklist extends HTMLElement {
  #boxes: HTMLInputElement[] = [];
  #key = '';

  connectedCallback(): void {
    this.#boxes = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    this.#key = `checklist:${this.dataset['id'] ?? ''}`;
    const ticked = new Set(read(this.#key));
    for (const box of this.#boxes) box.checked = ticked.has(box.value);
    this.#count();
    this.addEventListener('change', () => {
      this.#keep();
    });
    this.querySelector('button')?.addEventListener('click', () => {
      for (const box of this.#boxes) box.checked = false;
      this.#keep();
    });
  }

  #keep(): void {
    write(
      this.#key,
      this.#boxes.filter(({ checked }) => checked).map(({ value }) => value),
    );
    this.#count();
  }

  #count(): void {
    const status = this.querySelector<HTMLElement>('[data-done]');
    const n = this.#boxes.filter(({ checked }) => checked).length;
    if (status) status.textContent = (status.dataset['done'] ?? '').replace('{n}', String(n));
  }
}

function read(key: string): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  } catch {
    // Storage is off or holds something else: the list starts empty.
    return [];
  }
}

function write(key: string, ticked: string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(ticked));
  } catch {
    // Storage is off or full: the ticks last as long as the page.
  }
}

customElements.define('saved-checklist', SavedChecklist);
