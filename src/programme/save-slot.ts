import { SAVED_EVENT, saveSlots, savedSlots } from './saved-slots.ts';

/** `<save-slot data-conference data-slot>` with a toggle button inside. */
class SaveSlot extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      const saved = savedSlots(this.#conference);
      const without = saved.filter((slot) => slot !== this.#slot);
      saveSlots(this.#conference, without.length < saved.length ? without : [...saved, this.#slot]);
    });
    document.addEventListener(SAVED_EVENT, this.#show);
    // Another window of the same reader.
    window.addEventListener('storage', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    document.removeEventListener(SAVED_EVENT, this.#show);
    window.removeEventListener('storage', this.#show);
  }

  get #conference(): string {
    return this.dataset['conference'] ?? '';
  }

  get #slot(): string {
    return this.dataset['slot'] ?? '';
  }

  #show = (): void => {
    const button = this.querySelector('button');
    const word = this.querySelector('.word');
    if (!button || !word) return;
    const saved = savedSlots(this.#conference).includes(this.#slot);
    button.setAttribute('aria-pressed', String(saved));
    word.textContent = (saved ? button.dataset['saved'] : button.dataset['keep']) ?? '';
  };
}

customElements.define('save-slot', SaveSlot);
