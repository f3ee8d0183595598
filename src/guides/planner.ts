import { formatDate } from '../i18n/dates.ts';
import type { PlanWords } from './plan-calendar.ts';
import { planBack, planQuery, readDay, readLength, readPlan, today, type PlanSettings } from './plan.ts';

/** Words that the browser needs. */
export interface PlannerWords {
  calendar: PlanWords;
  /** From Sunday: not every browser knows Kyrgyz. */
  weekdays: readonly string[];
  /** «Начать не позже: {date}, {weekday}.» */
  begins: string;
  past: string;
  missing: string;
  wrong: string;
  failed: string;
}

/** Counts the days of the table back from the contract, and keeps what is set in the address. */
class ContractPlanner extends HTMLElement {
  #words!: PlannerWords;
  #steps: string[] = [];

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '') as PlannerWords;
    this.#steps = [...this.querySelectorAll<HTMLElement>('[data-step]')].map(
      ({ dataset }) => dataset['step'] ?? '',
    );
    this.#show(readPlan(this.#steps, location.search));
    this.addEventListener('input', () => {
      this.#reckon();
    });
    this.addEventListener('click', ({ target }) => {
      const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
      if (action === 'calendar') void this.#calendar();
      if (action === 'clear') this.#show({ lengths: {} });
    });
  }

  #show({ day, lengths }: PlanSettings): void {
    this.#input('day').value = day ?? '';
    for (const step of this.#steps) this.#input(step).value = String(lengths[step] ?? '');
    this.#reckon();
  }

  #settings(): PlanSettings {
    const lengths = this.#steps.flatMap((step) => {
      const length = readLength(this.#input(step).value);
      return length === undefined ? [] : [[step, length] as const];
    });
    return { day: readDay(this.#input('day').value), lengths: Object.fromEntries(lengths) };
  }

  #reckon(): void {
    const settings = this.#settings();
    const plan = planBack(this.#steps, settings);
    for (const { step, begin, ready } of plan) {
      const row = this.querySelector(`[data-step="${step}"]`);
      this.#date(row?.querySelector('[data-begin]'), begin);
      this.#date(row?.querySelector('[data-ready]'), ready);
    }
    const wrong = this.#steps.map((step) => this.#input(step)).filter(markWrong);
    const first = plan.find(({ begin }) => begin !== undefined)?.begin;
    this.#say([...(wrong.length > 0 ? [this.#words.wrong] : []), ...this.#result(first)].join(' '));
    const query = planQuery(this.#steps, settings);
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  }

  #result(first: string | undefined): string[] {
    const { begins, past, missing } = this.#words;
    if (first === undefined) return [missing];
    const said = begins.replace('{date}', this.#day(first)).replace('{weekday}', this.#weekday(first));
    return [said, ...(first < today(new Date()) ? [past] : [])];
  }

  #date(where: Element | null | undefined, day: string | undefined): void {
    if (where) where.textContent = day === undefined ? '' : `${this.#day(day)}, ${this.#weekday(day)}`;
  }

  #day(day: string): string {
    return formatDate(this.#words.calendar.locale, day);
  }

  #weekday(day: string): string {
    return this.#words.weekdays[new Date(day).getUTCDay()] ?? '';
  }

  #input(name: string): HTMLInputElement {
    const input = this.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (!input) throw new Error(`The plan has no field «${name}»`);
    return input;
  }

  /** Says something only where it is new: the region is read aloud. */
  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== words) status.textContent = words;
  }

  /** The plan as a calendar file; what makes it is fetched only now. */
  async #calendar(): Promise<void> {
    const settings = this.#settings();
    if (settings.day === undefined) {
      this.#input('day').focus();
      return;
    }
    try {
      const { planCalendar } = await import('./plan-calendar.ts');
      const text = planCalendar(this.#words.calendar, planBack(this.#steps, settings), {
        page: location.href.replace(/#.*$/, ''),
        now: new Date(),
      });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
      link.download = `${this.#words.calendar.guide}-${settings.day}.ics`;
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(link.href);
      });
    } catch {
      // Most likely the connection was lost before the code came; the plan stays in the address.
      this.#say(this.#words.failed);
    }
  }
}

/** Marks a field in which something stands that is no length. */
function markWrong(input: HTMLInputElement): boolean {
  const isWrong = input.value.trim() !== '' && readLength(input.value) === undefined;
  if (isWrong) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  return isWrong;
}

customElements.define('contract-planner', ContractPlanner);
