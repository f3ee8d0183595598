/**
 * `<source-marks>` round the list of sources: a mark in the text opens its source where the reader is, and gives the place
 * and the focus back. Without a script, or where the browser has no popovers, the mark is a link to the list.
 */
class SourceMarks extends HTMLElement {
  connectedCallback(): void {
    const sheet = this.querySelector<HTMLElement>('[popover]');
    const words = sheet?.querySelector('div');
    if (!sheet || !words || !('showPopover' in sheet)) return;
    document.addEventListener('click', (event) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.ref') : null;
      const item = mark && !event.ctrlKey && !event.metaKey && document.querySelector(mark.hash);
      if (!mark || !item || !this.contains(item)) return;
      event.preventDefault();
      const copy = item.cloneNode(true) as Element;
      words.replaceChildren(...copy.childNodes);
      mark.focus();
      sheet.showPopover({ source: mark });
    });
  }
}

customElements.define('source-marks', SourceMarks);
