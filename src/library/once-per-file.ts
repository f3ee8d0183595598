import { readFileSync, statSync } from 'node:fs';

interface Reading {
  state: string;
  result: unknown;
}

/**
 * What this process has made of files. Astro loads the modules of its configuration, of the collections and of the
 * pages each for itself, so that what lies in a module lies there three times: what all of them read lies here.
 */
const READINGS = Symbol.for('social-order-hub.readings');
const readings = ((globalThis as Record<symbol, unknown>)[READINGS] ??= new Map()) as Map<string, Reading>;

/**
 * A reader of files that reads and parses each one once, and again only when it has changed.
 * @param name tells this reader from the others
 * @param make the result of a file's text
 * @returns the result for an absolute path; undefined when there is no such file
 * @example const readList = oncePerFile('list', (text) => parse(text)); readList('/content/a.yaml')
 */
export function oncePerFile<Result>(
  name: string,
  make: (text: string, file: string) => Result,
): (file: string) => Result | undefined {
  return (file) => {
    const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (!stat?.isFile()) return undefined;
    const state = [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
    const key = `${name} ${file}`;
    const known = readings.get(key);
    if (known?.state === state) return known.result as Result;
    const result = make(readFileSync(file, 'utf8'), file);
    readings.set(key, { state, result });
    return result;
  };
}
