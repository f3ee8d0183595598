import type { Material } from './document-schema.ts';
import type { Conference } from './schema.ts';

/** Every document that a conference offers, each file once; those under embargo are not among its data. */
export function documentsOf({ materials, sessions, pressKit }: Conference): Pick<Material, 'file' | 'url'>[] {
  const all = [...materials, ...sessions.flatMap((session) => session.materials), ...pressKit];
  return all.filter(({ file }, i) => !file || all.findIndex((other) => other.file === file) === i);
}

/** What the press is given, the newly released first; what was never held back comes last, in its order. */
export function newestFirst(items: Conference['pressKit']): Conference['pressKit'] {
  // Instants with offsets: their words do not sort.
  const released = ({ embargo }: { embargo?: string | undefined }) => (embargo ? Date.parse(embargo) : 0);
  return items.toSorted((a, b) => released(b) - released(a));
}
