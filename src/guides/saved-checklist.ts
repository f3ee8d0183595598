/** Said in the document when ticks have changed: other lists of the same guide on the page follow. */
const CHANGED = 'checklist-changed';

interface Change {
  key: string;
  boxes: ReadonlyMap<string, boolean>;
}

/**
 * A checklist whose ticks stay on the reader's device; without storage it is an ordinary list of boxes. Lists of one
 * guide share their ticks: each writes only those of its own lines.
 */
class SavedChecklist extends HTMLElement {
  #boxes: HTMLInputElement[] = [];
  #key = '';

  connectedCallback(): void {
    this.#boxes = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    this.#key = `checklist:${this.dataset['id'] ?? ''}`;
    this.#show();
    this.addEventListener('change', () => {
      this.#keep();
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const box of this.#boxes) box.checked = false;
      this.#keep();
    });
    document.addEventListener(CHANGED, ({ detail }: CustomEventInit<Change>) => {
      if (detail?.key === this.#key) this.#follow(detail.boxes);
    });
    addEventListener('storage', ({ key }) => {
      if (key === this.#key || key === null) this.#show();
    });
  }

  #show(): void {
    const ticked = new Set(read(this.#key));
    for (const box of this.#boxes) box.checked = ticked.has(box.value);
    this.#count();
  }

  #keep(): void {
    const own = new Set(this.#boxes.map(({ value }) => value));
    const others = read(this.#key).filter((value) => !own.has(value));
    write(this.#key, [...others, ...this.#boxes.filter(({ checked }) => checked).map(({ value }) => value)]);
    const boxes = new Map(this.#boxes.map(({ value, checked }) => [value, checked]));
    document.dispatchEvent(new CustomEvent<Change>(CHANGED, { detail: { key: this.#key, boxes } }));
  }

  #follow(boxes: Change['boxes']): void {
    for (const box of this.#boxes) box.checked = boxes.get(box.value) ?? box.checked;
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
