import { SAVED_EVENT, saveSlots, savedSlots } from './saved-slots.ts';

/** `<save-slot data-conference data-slot>` with a toggle button inside. */
class SaveSlot extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      const kept = savedSlots(this.#conference);
      const without = kept.filter((slot) => slot !== this.#slot);
      saveSlots(this.#conference, without.length < kept.length ? without : [...kept, this.#slot]);
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
    const kept = savedSlots(this.#conference).includes(this.#slot);
    button.setAttribute('aria-pressed', String(kept));
    word.textContent = (kept ? button.dataset['kept'] : button.dataset['keep']) ?? '';
  };
}

customElements.define('save-slot', SaveSlot);
