/** The suggestions of the search dialog. Loaded when it is first opened. */
import type { Locale } from '../i18n/locales.ts';
import { walkByArrows } from './arrows.ts';
import { suggestionElement } from './elements.ts';
import { openEngine } from './client.ts';
import type { Found } from './found.ts';
import { markOnFollowing } from './mark-link.ts';
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
  const list = root.querySelector<HTMLElement>('[data-search-suggestions]');
  if (started.has(root) || !dialog || !input || !status || !list) return;
  started.add(root);
  markOnFollowing(list);
  const reader = document.documentElement.lang as Locale;
  const engine = openEngine(reader);
  const say = sayer<DialogMessage>(root);
  let asking = new AbortController();
  let pause = 0;

  async function suggest(query: string): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const early = (found: Found) => {
      if (!signal.aborted && found.hits.length > 0) show(query, found);
    };
    const found = await engine.search({ query, chosen: {}, literal: false }, { early, signal, most: MOST });
    // Overtaken by a later letter.
    if (signal.aborted) return;
    show(query, found);
    if (!status) return;
    status.textContent = query ? verdict(found) : '';
  }

  function verdict({ state, hits }: Found): string {
    if (state === 'done') return say('suggestions', { n: hits.length });
    return say(state === 'empty' ? 'noSuggestions' : state);
  }

  function show(query: string, { hits, statuses }: Found): void {
    const some = query ? hits : [];
    list?.replaceChildren(...some.map((hit) => suggestionElement(hit, { reader, statuses })));
  }

  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void suggest(input.value.trim()), PAUSE);
  });
  walkByArrows(dialog, input, '[data-search-suggestions] a');
  void engine.warm();
  if (input.value.trim()) void suggest(input.value.trim());
}
