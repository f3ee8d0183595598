import { join } from 'node:path';
import * as z from 'zod';
import { oncePerFile } from './once-per-file.ts';
import { sourceSchema, type Source } from './source-schema.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

export const SOURCES_FILE = 'sources.yaml';

interface SourcesFile {
  yaml: YamlFile;
  /** The sources that are well formed. */
  sources: Map<string, Source>;
  /** The keys of all, well formed or not. */
  keys: Set<unknown>;
}

const readFile = oncePerFile('sources', parse);

function read(dir: string): SourcesFile {
  return readFile(join(dir, SOURCES_FILE)) ?? parse('[]');
}

function parse(text: string): SourcesFile {
  const yaml = parseYaml(text);
  const items: unknown[] = Array.isArray(yaml.data) ? yaml.data : [];
  const sources = items.flatMap((item) => {
    const parsed = z.safeParse(sourceSchema, item);
    return parsed.success ? [parsed.data] : [];
  });
  return {
    yaml,
    sources: new Map(sources.map((source) => [source.key, source])),
    keys: new Set(items.map((item) => (item as { key?: unknown } | null)?.key)),
  };
}

/** sources.yaml of a content folder with the places of its values. */
export function sourcesYaml(dir: string): YamlFile {
  return read(dir).yaml;
}

/** The sources that are well formed, by key. The check reports the others. */
export function readSources(dir: string): Map<string, Source> {
  return read(dir).sources;
}

/**
 * Whether a text may cite this key. A source with a mistake still counts, and so does every key while the file
 * cannot be read: the mistake is reported where it stands, not again at every mark.
 */
export function isSourceKey(dir: string, key: string): boolean {
  const { yaml, keys } = read(dir);
  return yaml.errors.length > 0 || keys.has(key);
}
