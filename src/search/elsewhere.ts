/** Where nothing was found: how much the same words find for readers of the other languages. */
import { openEngine } from './client.ts';
import type { Engine } from './engine.ts';

const engines = new Map<string, Engine>();

/** Writes behind each link to the search in another language what it would show; a language that finds nothing is not offered. */
export async function countElsewhere(links: readonly HTMLAnchorElement[], query: string): Promise<void> {
  const counts = links.map((link) => link.nextElementSibling);
  const offer = (i: number, found: number) => {
    counts[i]?.replaceChildren(found > 0 ? ` (${found})` : '');
    links[i]?.toggleAttribute('hidden', found === 0);
    links[i]?.closest('li')?.toggleAttribute(
      'hidden',
      links.every(({ hidden }) => hidden),
    );
  };
  links.forEach((_, i) => {
    offer(i, 0);
  });
  for (const [i, link] of links.entries()) {
    const engine = engines.get(link.hreflang) ?? openEngine(link.hreflang);
    engines.set(link.hreflang, engine);
    const { state, count } = await engine.search({ query, chosen: {}, literal: false });
    // Another question may have come and gone meanwhile.
    if (new URLSearchParams(link.search).get('q') !== query) return;
    offer(i, state === 'done' ? count : 0);
  }
}
