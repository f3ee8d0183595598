import { contentDir } from './settings.ts';
import { readSources } from './source-file.ts';
import type { Source } from './source-schema.ts';

export type { Source, SourceKind } from './source-schema.ts';

/** The sources of the given keys, in their order; the content check makes sure they exist. */
export function sourcesOf(keys: readonly string[]): Source[] {
  const all = readSources(contentDir());
  return keys.flatMap((key) => all.get(key) ?? []);
}

/** Every source, by key. */
export function allSources(): Source[] {
  return [...readSources(contentDir()).values()];
}
