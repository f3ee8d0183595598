/** The suggestions of the search dialog. Loaded when it is first opened. */
import type { Locale } from '../i18n/locales.ts';
import { suggestionElement } from './elements.ts';
import { createEngine } from './engine.ts';
import type { DialogMessage } from './messages.ts';
import { sayer } from './say.ts';

const MOST = 6;
/** So long a pause in typing, in milliseconds, means: now look. */
const PAUSE = 150;

const started = new WeakSet<HTMLElement>();

/** Wires a `<search-dialog>`; a second call does nothing. */
export function startDialog(root: HTMLElement): void {
  const dialog = root.querySelector('dialog');
  const input = root.querySelector('input');
  const status = root.querySelector('[role=status]');
  const list = root.querySelector('[data-search-suggestions]');
  if (started.has(root) || !dialog || !input || !status || !list) return;
  started.add(root);
  const reader = document.documentElement.lang as Locale;
  const engine = createEngine(reader);
  const say = sayer<DialogMessage>(root);
  let turn = 0;
  let pause = 0;

  async function suggest(query: string): Promise<void> {
    turn += 1;
    const mine = turn;
    const { state, hits } = await engine.search({ query, kinds: [], places: [] });
    // Overtaken by a later letter.
    if (mine !== turn) return;
    const some = query ? hits.slice(0, MOST) : [];
    list?.replaceChildren(...some.map((hit) => suggestionElement(hit, reader)));
    if (!status) return;
    if (state === 'error') status.textContent = say('error');
    else if (!query) status.textContent = '';
    else status.textContent = state === 'empty' ? say('empty') : say('suggestions', { n: some.length });
  }

  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void suggest(input.value.trim()), PAUSE);
  });
  dialog.addEventListener('click', (event) => {
    // A press on the shade lands on the dialog itself: its inside is all covered by children.
    const close = event.target instanceof Element && event.target.closest('[data-search-close]');
    if (close || event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  void engine.warm();
  if (input.value.trim()) void suggest(input.value.trim());
}
