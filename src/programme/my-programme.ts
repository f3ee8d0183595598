import { calendarText } from './calendar-copy.ts';
import { selectSlots } from './calendar-selection.ts';
import { SAVED_EVENT, saveSlots, savedSlots, sharedHash, sharedSlots } from './saved-slots.ts';

/**
 * `<my-programme>`: the bar over the programme. It shows all or only one's own slots, and what a link brought:
 * `#mine=opening,lunch` names the slots of whoever sent it.
 */
class MyProgramme extends HTMLElement {
  #only = false;
  /** The slots of a link, until they are saved or left. */
  #shared: string[] | undefined;

  connectedCallback(): void {
    const actions: Record<string, () => void> = {
      only: () => {
        this.#only = !this.#only;
        this.#show();
      },
      accept: () => {
        saveSlots(this.#conference, [...savedSlots(this.#conference), ...(this.#shared ?? [])]);
        this.#leave();
      },
      leave: () => {
        this.#leave();
      },
      download: () => void this.#download(),
      share: () => void this.#share(),
    };
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
      if (button) actions[button.dataset['do'] ?? '']?.();
    });
    document.addEventListener(SAVED_EVENT, this.#show);
    window.addEventListener('storage', this.#show);
    window.addEventListener('hashchange', this.#open);
    this.#open();
  }

  get #conference(): string {
    return this.dataset['conference'] ?? '';
  }

  get #slots(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('li[data-slot]')];
  }

  /** Slots that are in the programme: what a link or an old visit names may be gone. */
  #chosen(): string[] {
    const known = new Set(this.#slots.map(({ dataset }) => dataset['slot']));
    return (this.#shared ?? savedSlots(this.#conference)).filter((slot) => known.has(slot));
  }

  #open = (): void => {
    this.#shared = sharedSlots(window.location.hash);
    this.#show();
  };

  #leave(): void {
    this.#shared = undefined;
    history.replaceState(null, '', window.location.pathname);
    this.#show();
  }

  #show = (): void => {
    const chosen = this.#chosen();
    const some = chosen.length > 0;
    const shared = this.#shared !== undefined && some;
    const narrow = shared || (this.#only && some);
    for (const slot of this.#slots) slot.hidden = narrow && !chosen.includes(slot.dataset['slot'] ?? '');
    const words = shared ? this.dataset['shared'] : some ? this.dataset['count'] : this.dataset['empty'];
    this.#say('[data-said]', (words ?? '').replace('{n}', String(chosen.length)));
    const shown = {
      accept: shared,
      leave: shared,
      only: some && !shared,
      download: some,
      share: some && !shared,
    };
    for (const [name, visible] of Object.entries(shown)) {
      const button = this.querySelector<HTMLElement>(`[data-do="${name}"]`);
      if (button) button.hidden = !visible;
    }
    this.querySelector('[data-do="only"]')?.setAttribute('aria-pressed', String(narrow));
    if (some) void this.#calendar();
  };

  #say(where: string, words: string): void {
    const place = this.querySelector(where);
    if (place && place.textContent !== words) place.textContent = words;
  }

  #calendar(): Promise<string> {
    return calendarText(this.dataset['calendar'] ?? '');
  }

  async #download(): Promise<void> {
    const calendar = await this.#calendar();
    const mine = selectSlots(calendar, this.#conference, this.#chosen());
    this.#say('[data-done]', calendar ? '' : (this.dataset['failed'] ?? ''));
    if (!calendar) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([mine], { type: 'text/calendar' }));
    link.download = `${this.#conference}.ics`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async #share(): Promise<void> {
    const { origin, pathname } = window.location;
    const link = `${origin}${pathname}${sharedHash(this.#chosen())}`;
    try {
      await navigator.clipboard.writeText(link);
      this.#say('[data-done]', this.dataset['copied'] ?? '');
    } catch {
      // No clipboard: the link itself can be selected and copied.
      this.#say('[data-done]', link);
    }
  }
}

customElements.define('my-programme', MyProgramme);
