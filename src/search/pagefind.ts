/** Pagefind as the engine has it: one index over the keys of all texts, opened once for all readers. */
import { scriptPath, SEARCH_ROOT, type Load } from './catalogue.ts';
import { instanceOptions, type InstanceOptions } from './pagefind-files.ts';

/** The part of its browser API that is used; its package types only the Node side. */
export interface PagefindInstance {
  /** Resolves when the index is open, rejects when it cannot be: nothing else says so. */
  filters(): Promise<unknown>;
  search(text: string): Promise<{ results: { id: string; score: number }[] }>;
}

interface PagefindModule {
  createInstance(options: InstanceOptions): PagefindInstance;
}

const opened = new WeakMap<Load, { build: string; instance: Promise<PagefindInstance> }>();
/** Indexes opened at once spoil each other's WASM memory. */
let before: Promise<unknown> = Promise.resolve();

/** Rejects when it does not open; the next call tries anew. */
export function openPagefind(load: Load, build: string): Promise<PagefindInstance> {
  const known = opened.get(load);
  if (known?.build === build) return known.instance;
  const instance = before.then(() => open(load, build));
  before = instance.catch(() => {
    opened.delete(load);
  });
  opened.set(load, { build, instance });
  return instance;
}

async function open(load: Load, build: string): Promise<PagefindInstance> {
  const script = (await load(scriptPath())) as PagefindModule;
  const instance = script.createInstance(instanceOptions(SEARCH_ROOT, build));
  await instance.filters();
  return instance;
}
