import { nowAndNext } from './now-and-next.ts';

const MINUTE = 60_000;

/** `<now-next data-now data-next>`: says what is on by the reader's clock and marks it in the list below. */
class NowNext extends HTMLElement {
  #timer: number | undefined;

  connectedCallback(): void {
    this.#show();
    this.#timer = window.setInterval(() => {
      this.#show();
    }, MINUTE / 2);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }

  #show(): void {
    const slots = [...document.querySelectorAll<HTMLElement>('li[data-start]:not(.slot--off)')];
    const times = slots.map(({ dataset }) => ({
      start: Date.parse(dataset['start'] ?? ''),
      end: Date.parse(dataset['end'] ?? ''),
    }));
    const { now, next } = nowAndNext(times, Date.now());
    slots.forEach((slot, i) => {
      if (now.includes(i)) slot.setAttribute('aria-current', 'time');
      else slot.removeAttribute('aria-current');
    });
    const lines = [this.#line(slots, now, 'now'), this.#line(slots, next, 'next')].filter(
      (line) => line !== null,
    );
    // Said again only when it has changed: this is a live region.
    const words = lines.map(({ textContent }) => textContent).join();
    if (words === this.dataset['said']) return;
    this.dataset['said'] = words;
    this.replaceChildren(...lines);
  }

  #line(slots: readonly HTMLElement[], chosen: readonly number[], label: 'now' | 'next'): HTMLElement | null {
    if (chosen.length === 0) return null;
    const line = document.createElement('p');
    const word = document.createElement('b');
    word.textContent = this.dataset[label] ?? '';
    line.append(word);
    chosen.forEach((index, i) => {
      const slot = slots[index];
      // The slot's own title: in the programme a link to its change stands above it.
      const title = slot?.querySelector('h3 a, .title') ?? slot?.querySelector('a');
      const time = slot?.querySelector('time')?.cloneNode(true);
      if (!title) return;
      if (i > 0) line.append(' · ');
      if (label === 'next' && i === 0 && time) line.append(time);
      line.append(title.cloneNode(true));
    });
    return line;
  }
}

customElements.define('now-next', NowNext);
