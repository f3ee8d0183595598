/**
 * `<toc-list>` round links to anchors of the page: the link of the part being read gets `aria-current="true"`.
 * A part is being read from the moment its start has come into the upper third of the window.
 */
class TocList extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) links.set(target, link);
    }

    const inSight = new Set<Element>();
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inSight.add(target);
          else inSight.delete(target);
        }
        // Between two parts the last one stays marked.
        const reading = [...links.keys()].findLast((part) => inSight.has(part));
        if (!reading) return;
        for (const [part, link] of links) {
          if (part === reading) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      },
      { rootMargin: '0px 0px -67% 0px' },
    );
    for (const part of links.keys()) this.#observer.observe(part);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define('toc-list', TocList);
