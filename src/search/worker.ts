/** The engine beside the page, so that no search keeps a typed letter from showing. What it is told: see client.ts. */
import type { Message, Reply, Task } from './client.ts';
import { createEngine, type Engine } from './engine.ts';
import type { Found } from './found.ts';
import { loadFromSite } from './open-index.ts';

/** Files that the page has asked for before there was a worker. */
const handed = new Map<string, string>();
/** By language of the readers. */
const engines = new Map<string, Engine>();
const asking = new Map<string, AbortController>();

function load(path: string): Promise<unknown> {
  const text = handed.get(path);
  handed.delete(path);
  return text === undefined ? loadFromSite(path) : new Response(text).json();
}

async function answer(id: number, reader: string, task: Task): Promise<Reply> {
  const engine = engines.get(reader) ?? createEngine(reader, load);
  engines.set(reader, engine);
  if ('hits' in task) return { id, excerpts: await engine.excerpts(task.hits) };
  if ('warm' in task) {
    await engine.warm();
    return { id };
  }
  // Only the latest question is worth an answer.
  asking.get(reader)?.abort();
  const latest = new AbortController();
  asking.set(reader, latest);
  const early = (found: Found) => {
    postMessage({ id, early: found } satisfies Reply);
  };
  return { id, found: await engine.search(task.request, { early, signal: latest.signal, most: task.most }) };
}

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if ('files' in data) for (const [path, text] of Object.entries(data.files)) handed.set(path, text);
  else
    void answer(data.id, data.reader, data.task).then((reply) => {
      postMessage(reply);
    });
});
