import type { Loader, LoaderContext } from 'astro/loaders';

/** How Astro reads the files of one ending; it hands this on to its loaders and has no type for it. */
interface FileType {
  getEntryInfo: (file: object) => Promise<object>;
}
type Context = LoaderContext & { entryTypes?: ReadonlyMap<string, FileType> };

/**
 * A loader for the live preview. An author writes a file bit by bit: while its fields do not read or do not fit, the
 * site shows it as it was, or not yet, and everything else as ever; the check has told him already, in his language.
 * A build takes the loader as it is and stops.
 */
export function tolerant(loader: Loader): Loader {
  return {
    name: loader.name,
    load: (context) => {
      const { store, entryTypes }: Context = context;
      const unsound = new Set<string>();
      const tolerantContext: Context = {
        ...context,
        ...(entryTypes && {
          entryTypes: new Map([...entryTypes].map(([ending, type]) => [ending, readingAnything(type)])),
        }),
        parseData: async (entry) => {
          try {
            return await context.parseData(entry);
          } catch {
            unsound.add(entry.id);
            return entry.data;
          }
        },
        store: {
          ...store,
          set: (entry) => (unsound.delete(entry.id) ? false : store.set(entry)),
        },
      };
      return loader.load(tolerantContext);
    },
  };
}

/** Fields that do not read are none, which no schema lets pass. */
function readingAnything(type: FileType): FileType {
  return {
    ...type,
    getEntryInfo: async (file) => {
      try {
        return await type.getEntryInfo(file);
      } catch {
        return { data: {}, body: '', slug: '', rawData: '' };
      }
    },
  };
}
