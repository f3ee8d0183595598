/**
 * `<search-dialog>`: opens from any link marked `data-search-open` and by the key «/». Without this script the
 * link leads to the search page, and without dialog.ts the form in the dialog does.
 */
import { startWorker } from './start-worker.ts';

class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    // Not in dialog.ts: whoever opened it by mistake wants it away before that has come.
    this.querySelector('dialog')?.addEventListener('click', ({ target, currentTarget }) => {
      const close = target instanceof Element && target.closest('[data-search-close]');
      // A press on the shade lands on the dialog itself: its inside is all covered by children.
      if (close || target === currentTarget) this.querySelector('dialog')?.close();
    });
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('[data-search-open]');
      // With a modifier the reader wants another tab or window.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      this.#open(event);
    });
    // Whoever comes from a result sees the words it was found by.
    if (new URLSearchParams(location.search).has('mark')) {
      void import('./mark-page.ts').then(({ markPage }) => {
        markPage();
      });
    }
    document.addEventListener('keydown', (event) => {
      if (isShortcut(event) && !isTyping(event.target)) this.#open(event);
    });
  }

  #open(event: Event): void {
    const page = document.querySelector<HTMLInputElement>('search-page input[type=search]');
    const dialog = this.querySelector('dialog');
    if (!page && !dialog?.showModal) return;
    event.preventDefault();
    // The search page has a better field than the dialog's.
    if (page) page.focus();
    if (page || !dialog || dialog.open) return;
    dialog.showModal();
    this.querySelector('input')?.select();
    startWorker(this.dataset['catalogue']);
    void import('./when-asked.ts').then(({ startDialog }) => {
      startDialog(this);
    });
  }
}

/** «/», and the key where it stands on a Latin keyboard: on a Russian one it gives a full stop. */
function isShortcut({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key === '/' || (code === 'Slash' && !shiftKey);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

customElements.define('search-dialog', SearchDialog);
