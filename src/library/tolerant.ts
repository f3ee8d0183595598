import type { Loader } from 'astro/loaders';

/**
 * A loader for the live preview. An author writes a file bit by bit: while its fields do not fit, the site shows it as
 * it was, or not yet, and everything else as ever; the check has told him already, in his language. A build takes the
 * loader as it is and stops.
 */
export function tolerant(loader: Loader): Loader {
  return {
    name: loader.name,
    load: (context) => {
      const unsound = new Set<string>();
      return loader.load({
        ...context,
        parseData: async (entry) => {
          try {
            return await context.parseData(entry);
          } catch {
            unsound.add(entry.id);
            return entry.data;
          }
        },
        store: {
          ...context.store,
          set: (entry) => (unsound.delete(entry.id) ? false : context.store.set(entry)),
        },
      });
    },
  };
}
