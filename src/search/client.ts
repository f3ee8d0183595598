/** The engine as a page has it: in the worker, or on the page itself where there can be none. */
import type { Engine } from './engine.ts';
import { NOTHING_FOUND, type Found, type Hit } from './found.ts';
import type { Request } from './query/choice.ts';
import type { Run } from './query/marks.ts';
import { startWorker } from './start-worker.ts';

/** What a worker is asked, for readers of a language. */
export type Task = { warm: true } | { request: Request; most: number | undefined } | { hits: readonly Hit[] };

/** Asked, or handed: texts of files that the page has loaded already, by their addresses. */
export type Message = { id: number; reader: string; task: Task } | { files: Record<string, string> };

export interface Reply {
  id: number;
  /** More will come. */
  early?: Found;
  found?: Found;
  excerpts?: Run[][];
}

let asked = 0;
let handed: Promise<void> | undefined;

/** A search for readers of one language; all of a page share one worker. */
export function openEngine(reader: string): Engine {
  let own: Promise<Engine> | undefined;
  const onPage = () => (own ??= startWorker().onPage(reader));
  const either = async <Answer>(
    byWorker: () => Promise<Answer | undefined>,
    byPage: (engine: Engine) => Promise<Answer>,
  ): Promise<Answer> => (own ? undefined : await byWorker()) ?? byPage(await onPage());
  return {
    warm: () =>
      either<unknown>(
        () => tell(reader, { warm: true }),
        (engine) => engine.warm(),
      ).then(noMatter, noMatter),
    search: (request, options = {}) =>
      either(
        async () => (await tell(reader, { request, most: options.most }, options.early))?.found,
        (engine) => engine.search(request, options),
      ).catch((): Found => ({ ...NOTHING_FOUND, state: 'error' })),
    excerpts: (hits) =>
      either(
        async () => (await tell(reader, { hits }))?.excerpts,
        (engine) => engine.excerpts(hits),
      ).catch(() => hits.map(() => [])),
  };
}

function noMatter(): void {
  // Whoever asks next will see what is wrong.
}

/** The worker's answer; none if it is broken. */
async function tell(reader: string, task: Task, early?: (found: Found) => void): Promise<Reply | undefined> {
  const { worker, broken, files } = startWorker();
  if (!worker) return undefined;
  handed ??= files.then((texts) => {
    worker.postMessage({ files: texts } satisfies Message);
  });
  await handed;
  const id = (asked += 1);
  const listening = new AbortController();
  const answered = new Promise<Reply>((resolve) => {
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Reply>) => {
        if (data.id !== id) return;
        if (data.early) early?.(data.early);
        else resolve(data);
      },
      { signal: listening.signal },
    );
  });
  worker.postMessage({ id, reader, task } satisfies Message);
  const reply = await Promise.race([answered, broken.then(() => undefined)]);
  listening.abort();
  return reply;
}
