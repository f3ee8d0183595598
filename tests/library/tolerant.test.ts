import type { Loader, LoaderContext } from 'astro/loaders';
import { describe, expect, it } from 'vitest';
import { tolerant } from '../../src/library/tolerant.ts';

type Reader = { getEntryInfo: (file: { contents: string }) => Promise<{ data: Record<string, unknown> }> };

/** Astro's loader in small: reads, parses and stores each file; one that fails ends it. */
function loaderOf(files: Readonly<Record<string, string>>): Loader {
  return {
    name: 'files',
    load: async (context) => {
      const { entryTypes } = context as LoaderContext & { entryTypes: ReadonlyMap<string, Reader> };
      for (const [id, contents] of Object.entries(files)) {
        const { data } = await entryTypes.get('.mdx')!.getEntryInfo({ contents });
        context.store.set({ id, data: await context.parseData({ id, data }) });
      }
    },
  };
}

function contextOf(stored: Map<string, unknown>): LoaderContext {
  const reader: Reader = {
    getEntryInfo: async ({ contents }) => {
      await Promise.resolve();
      return { data: JSON.parse(contents) as Record<string, unknown> };
    },
  };
  const entryTypes = new Map([['.mdx', reader]]);
  return {
    entryTypes,
    parseData: ({ data }: { data: Record<string, unknown> }) =>
      'title' in data ? Promise.resolve(data) : Promise.reject(new Error('no title')),
    store: { set: ({ id, data }: { id: string; data: unknown }) => void stored.set(id, data) },
  } as unknown as LoaderContext;
}

describe('the loader of the live preview', () => {
  it('leaves out what does not read or does not fit, and keeps what it was', async () => {
    const stored = new Map<string, unknown>([['changed', { title: 'Before' }]]);
    const files = { unread: '{', unfit: '{}', changed: '{"titel":"After"}', sound: '{"title":"Sound"}' };
    await tolerant(loaderOf(files)).load(contextOf(stored));
    expect(Object.fromEntries(stored)).toEqual({ changed: { title: 'Before' }, sound: { title: 'Sound' } });
  });

  it('takes a file again when it has been mended', async () => {
    const stored = new Map<string, unknown>();
    const context = contextOf(stored);
    await tolerant(loaderOf({ a: '{}' })).load(context);
    await tolerant(loaderOf({ a: '{"title":"A"}' })).load(context);
    expect(stored.get('a')).toEqual({ title: 'A' });
  });
});
