import { existsSync, readFileSync } from 'node:fs';
import { parseYaml } from './yaml-file.ts';
import { splitFrontmatter } from './content-file.ts';

const known = new Map<string, { frontmatter: string; data: unknown }>();

/**
 * The facts of a content file as its frontmatter has them; undefined where there is no such file, nothing readable in
 * it, or the words of a translation. What has been read once is not parsed again while it stays the same: the
 * translations of a text ask for it as well.
 * @param file absolute path
 */
export function originalFacts(file: string): Record<string, unknown> | undefined {
  const parts = existsSync(file) ? splitFrontmatter(readFileSync(file, 'utf8')) : undefined;
  if (!parts) return undefined;
  const { frontmatter } = parts;
  const before = known.get(file);
  const data = before?.frontmatter === frontmatter ? before.data : parseYaml(frontmatter).data;
  known.set(file, { frontmatter, data });
  return typeof data === 'object' && data !== null && !('translates' in data)
    ? (data as Record<string, unknown>)
    : undefined;
}
