/** The button that keeps a page on the device, says how much it is and since when, and takes it away again. */
import { forget, keep, keptPacks, offeredPack, sizeOf, type Device, type KeptPack } from './kept.ts';

type Word = 'size' | 'saving' | 'kept' | 'noRoom' | 'failed';

const device = (): Device => ({ caches, fetch: fetch.bind(globalThis), now: () => new Date() });

class KeepOffline extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#button('keep').addEventListener('click', () => void this.#keep());
    this.#button('forget').addEventListener('click', () => void this.#forget());
    // A list of files nobody looks at is not asked for.
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      void this.#show();
    });
    seen.observe(this);
  }

  async #show(): Promise<void> {
    const kept = (await keptPacks(device())).find(({ address }) => address === this.#address);
    this.#button('forget').hidden = kept === undefined;
    this.#button('keep').hidden = kept !== undefined;
    this.#say(kept ? this.#sinceWhen(kept) : '');
    if (kept) return;
    try {
      this.#say(this.#words('size', { size: kilobytes(sizeOf(await offeredPack(this.#address, device()))) }));
    } catch {
      // Without a network there is nothing to take and no size to tell.
      this.hidden = true;
    }
  }

  async #keep(): Promise<void> {
    this.#button('keep').disabled = true;
    try {
      await keep({ address: this.#address, title: this.dataset['title'] ?? '' }, device(), (done, all) => {
        this.#say(this.#words('saving', { done, all }));
      });
      await this.#show();
      this.#button('forget').focus();
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#say(this.#words(isFull ? 'noRoom' : 'failed'));
    }
    this.#button('keep').disabled = false;
  }

  async #forget(): Promise<void> {
    await forget(this.#address, device());
    await this.#show();
    this.#button('keep').focus();
  }

  #sinceWhen(kept: KeptPack): string {
    const date = new Date(kept.savedAt).toLocaleDateString('ru-RU');
    return this.#words('kept', { date, size: kilobytes(sizeOf(kept)) });
  }

  get #address(): string {
    return this.dataset['address'] ?? '';
  }

  #button(name: 'keep' | 'forget'): HTMLButtonElement {
    const button = this.querySelector<HTMLButtonElement>(`[data-${name}]`);
    if (!button) throw new Error(`keep-offline has no button [data-${name}]`);
    return button;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  #words(name: Word, values: Readonly<Record<string, string | number>> = {}): string {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<Word, string>;
    return words[name].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
  }
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}

customElements.define('keep-offline', KeepOffline);
