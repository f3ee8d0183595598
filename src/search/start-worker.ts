/**
 * Starts the search beside whatever loads the page's part of it: its script in a worker, and the catalogue that it
 * reads first. On a slow link the one need not wait for the other.
 */

import type { Engine } from './engine.ts';

export interface Started {
  /** None where the browser makes none. */
  worker: Worker | undefined;
  /** Resolves if the worker's script does not load, or may not. */
  broken: Promise<unknown>;
  /** Text of the catalogue, by its address; empty if it does not come. */
  files: Promise<Record<string, string>>;
  /** The same search for a page without a worker. */
  onPage: (reader: string) => Promise<Engine>;
}

let started: Started | undefined;

/** @param catalogue its address, only needed the first time */
export function startWorker(catalogue = ''): Started {
  return (started ??= { ...start(), files: early(catalogue), onPage });
}

async function onPage(reader: string): Promise<Engine> {
  return (await import('./engine.ts')).createEngine(reader);
}

function start(): Pick<Started, 'worker' | 'broken'> {
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    return { worker, broken: new Promise((resolve) => worker.addEventListener('error', resolve)) };
  } catch (error) {
    return { worker: undefined, broken: Promise.resolve(error) };
  }
}

async function early(catalogue: string): Promise<Record<string, string>> {
  try {
    const response = await fetch(catalogue, { cache: 'no-cache', priority: 'high' });
    return response.ok ? { [catalogue]: await response.text() } : {};
  } catch {
    return {};
  }
}
