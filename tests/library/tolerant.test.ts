import type { Loader, LoaderContext } from 'astro/loaders';
import { describe, expect, it } from 'vitest';
import { tolerant } from '../../src/library/tolerant.ts';

type Fields = Record<string, unknown>;

/** Astro's loader in small: parses and stores each file; one that fails ends it. */
function loaderOf(files: Readonly<Record<string, Fields>>): Loader {
  return {
    name: 'files',
    load: async (context) => {
      for (const [id, data] of Object.entries(files))
        context.store.set({ id, data: await context.parseData({ id, data }) });
    },
  };
}

function contextOf(stored: Map<string, unknown>): LoaderContext {
  return {
    parseData: ({ data }: { data: Fields }) =>
      'title' in data ? Promise.resolve(data) : Promise.reject(new Error('no title')),
    store: { set: ({ id, data }: { id: string; data: unknown }) => void stored.set(id, data) },
  } as unknown as LoaderContext;
}

describe('the loader of the live preview', () => {
  it('leaves out what does not fit, and keeps what it was', async () => {
    const stored = new Map<string, unknown>([['changed', { title: 'Before' }]]);
    const files = { unfit: {}, changed: { titel: 'After' }, sound: { title: 'Sound' } };
    await tolerant(loaderOf(files)).load(contextOf(stored));
    expect(Object.fromEntries(stored)).toEqual({ changed: { title: 'Before' }, sound: { title: 'Sound' } });
  });

  it('takes a file again when it has been mended', async () => {
    const stored = new Map<string, unknown>();
    const context = contextOf(stored);
    await tolerant(loaderOf({ a: {} })).load(context);
    await tolerant(loaderOf({ a: { title: 'A' } })).load(context);
    expect(stored.get('a')).toEqual({ title: 'A' });
  });
});
