/** What the search page says about its answer: how much, how the query was read, how to undo that. */
import { element } from './elements.ts';
import type { Found } from './found.ts';
import type { PageMessage } from './messages.ts';
import { writeRequest, type Request } from './query/choice.ts';
import type { Say } from './say.ts';

type Said = (Node | string)[];

/** Of the other words searched so many are named. */
const MOST_NAMED = 4;

/** For the live region: one sentence or two. */
export function summary({ state, count, hits, reading }: Found, query: string, say: Say<PageMessage>): Said {
  if (!query) return [];
  if (state === 'error' || state === 'stale')
    return [element('b', '', say(hits.length > 0 ? 'partial' : state))];
  const missing =
    reading.unknown.length > 0 && state !== 'empty'
      ? ` ${say('unknown', { words: reading.unknown.join(', ') })}`
      : '';
  const verdict = state === 'done' ? say('count', { n: count }) : say(state);
  return [element('b', '', verdict), ` ${say('query', { query })}.`, missing];
}

/** Says what was corrected and what else was searched, and offers to search the words as typed. */
export function showReading(root: HTMLElement, found: Found, request: Request, say: Say<PageMessage>): void {
  const line = root.querySelector<HTMLElement>('[data-search-reading]');
  const nearest = root.querySelector<HTMLElement>('[data-search-nearest]');
  const said = readingSaid(found, request, say);
  line?.replaceChildren(...said);
  if (line) line.hidden = said.length === 0;
  const [word] = found.nearest;
  nearest?.toggleAttribute('hidden', word === undefined);
  if (word !== undefined) {
    const link = element('a', '', word);
    link.href = writeRequest({ ...request, query: word, chosen: {} });
    nearest?.replaceChildren(...around(say('nearest', { word: SLOT }), link));
  }
}

function readingSaid({ reading, state }: Found, request: Request, say: Say<PageMessage>): Said {
  if (!request.query || state === 'error' || state === 'stale') return [];
  const { concepts, corrected } = reading;
  const others = concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ said }) => said ?? []));
  if (corrected.length === 0 && others.length === 0) return [];
  const undo = element('a', '', say('undo', { query: request.query }));
  undo.href = writeRequest({ ...request, literal: true });
  return [
    corrected.length > 0 && say('corrected', { query: concepts.flatMap(({ typed }) => typed).join(' ') }),
    others.length > 0 && say('also', { words: [...new Set(others)].slice(0, MOST_NAMED).join(', ') }),
    undo,
  ]
    .filter((part) => part !== false)
    .flatMap((part) => [part, ' ']);
}

/** Stands for a link inside a sentence. */
const SLOT = '\u0000';

function around(sentence: string, link: Node): Said {
  const [before = '', after = ''] = sentence.split(SLOT);
  return [before, link, after];
}
