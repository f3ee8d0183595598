/** Keeps the reader at the same place of the text when the language changes: anchors are the same in all. */
class LanguageLinks extends HTMLElement {
  connectedCallback(): void {
    // A link with an anchor of its own leads to another page, where this one has no counterpart.
    const links = [...this.querySelectorAll('a')].filter(({ hash }) => hash === '');
    // At the last moment: the place may have changed since, also without an event.
    for (const event of ['click', 'auxclick', 'contextmenu', 'focusin'] as const)
      this.addEventListener(event, () => {
        for (const link of links) link.hash = location.hash;
      });
  }
}

customElements.define('language-links', LanguageLinks);
