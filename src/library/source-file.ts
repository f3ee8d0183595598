import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { parseYaml, type YamlFile } from './check/yaml-file.ts';
import { sourceSchema, type Source } from './source-schema.ts';

export const SOURCES_FILE = 'sources.yaml';

let cached: { file: string; modified: number; yaml: YamlFile } | undefined;

/** sources.yaml of a content folder with the places of its values; read again only when the file has changed. */
export function sourcesYaml(dir: string): YamlFile {
  const file = join(dir, SOURCES_FILE);
  if (!existsSync(file)) return parseYaml('[]');
  const modified = statSync(file).mtimeMs;
  if (cached?.file === file && cached.modified === modified) return cached.yaml;
  const yaml = parseYaml(readFileSync(file, 'utf8'));
  cached = { file, modified, yaml };
  return yaml;
}

/** The sources that are well formed, by key. The check reports the others. */
export function readSources(dir: string): Map<string, Source> {
  const items: unknown = sourcesYaml(dir).data;
  const sources = (Array.isArray(items) ? items : []).flatMap((item) => {
    const parsed = z.safeParse(sourceSchema, item);
    return parsed.success ? [parsed.data] : [];
  });
  return new Map(sources.map((source) => [source.key, source]));
}
