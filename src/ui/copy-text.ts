/**
 * `<copy-text data-copied="…" data-failed="…">` with a `.copy__text`, a button and a `role=status` inside:
 * the button puts the text on the clipboard and the status says what came of it.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    // Emptied first, so that a second press is announced too.
    status.textContent = '';
    const done = await this.#write();
    status.textContent = (done ? this.dataset['copied'] : this.dataset['failed']) ?? '';
  }

  /** False where the browser gives no clipboard: an old one, or a page without https. */
  async #write(): Promise<boolean> {
    // Soft hyphens and joiners serve this page's lines only.
    const text =
      this.querySelector('.copy__text')
        ?.textContent.replaceAll(/[\u00AD\u2060]/g, '')
        .trim() ?? '';
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }
}

customElements.define('copy-text', CopyText);
