/** Where nothing was found: how much the same words find for readers of the other languages. */
import { createEngine, type Engine } from './engine.ts';

const engines = new Map<string, Engine>();

/** Writes behind each link to the search in another language the number of pages it would show. */
export async function countElsewhere(links: readonly HTMLAnchorElement[], query: string): Promise<void> {
  for (const link of links) {
    link.nextElementSibling?.remove();
    const engine = engines.get(link.hreflang) ?? createEngine(link.hreflang);
    engines.set(link.hreflang, engine);
    const { state, hits } = await engine.search({ query, chosen: {}, literal: false });
    const count = document.createElement('span');
    count.textContent = ` (${state === 'done' ? hits.length : 0})`;
    // Another question may have come and gone meanwhile.
    if (new URLSearchParams(link.search).get('q') !== query) return;
    link.nextElementSibling?.remove();
    link.after(count);
  }
}
