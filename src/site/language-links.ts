/** Keeps the reader at the same place of the text when the language changes: anchors are the same in all. */
class LanguageLinks extends HTMLElement {
  connectedCallback(): void {
    // At the last moment: the place may have changed since, also without an event.
    for (const event of ['click', 'auxclick', 'contextmenu', 'focusin'] as const)
      this.addEventListener(event, () => {
        for (const link of this.querySelectorAll('a')) link.hash = location.hash;
      });
  }
}

customElements.define('language-links', LanguageLinks);
