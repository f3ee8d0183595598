/** Where nothing was found: how much the same words find for readers of the other languages. */
import { openEngine } from './client.ts';
import type { Engine } from './engine.ts';

const engines = new Map<string, Engine>();

/** Writes behind each link to the search in another language the number of pages it would show. */
export async function countElsewhere(links: readonly HTMLAnchorElement[], query: string): Promise<void> {
  const counts = links.map((link) => link.nextElementSibling);
  for (const count of counts) count?.replaceChildren();
  for (const [i, link] of links.entries()) {
    const engine = engines.get(link.hreflang) ?? openEngine(link.hreflang);
    engines.set(link.hreflang, engine);
    const { state, count } = await engine.search({ query, chosen: {}, literal: false });
    // Another question may have come and gone meanwhile.
    if (new URLSearchParams(link.search).get('q') !== query) return;
    counts[i]?.replaceChildren(` (${state === 'done' ? count : 0})`);
  }
}
