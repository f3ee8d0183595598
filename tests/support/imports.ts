/** What a program of the project loads: its own files and the packages they name. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Static imports and re-exports that are left when the types are gone; side effects too. */
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/**
 * Follows imports from a file.
 * @param entry relative to the project's root, `.ts` or `.astro`
 * @returns `files` and names of `packages` (`node:` and what Astro makes up, `astro:…`, among them), each with the file
 *   that names it first
 */
export function importsOf(root: string, entry: string): { files: string[]; packages: Map<string, string> } {
  const files = new Set<string>();
  const packages = new Map<string, string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const [, name = ''] of readFileSync(path.join(root, file), 'utf8').matchAll(IMPORT)) {
      const bare = name.replace(/\?.*$/, '');
      if (bare.startsWith('.')) {
        const found = path.join(path.dirname(file), bare);
        if (!existsSync(path.join(root, found)))
          throw new Error(`${file} imports ${name}, which is not there.`);
        if (/\.(?:ts|astro)$/.test(found)) waiting.push(found);
      } else if (!packages.has(packageOf(bare))) packages.set(packageOf(bare), file);
    }
  }
  return { files: [...files], packages };
}

function packageOf(name: string): string {
  if (/^(?:node|astro):/.test(name)) return name;
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}
