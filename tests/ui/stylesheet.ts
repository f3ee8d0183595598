import { readFileSync } from 'node:fs';
import path from 'node:path';

const STYLES = path.resolve(import.meta.dirname, '../../src/ui/styles');

/** The text of a stylesheet of the ui room, without comments. */
export function stylesheet(name: string): string {
  return readFileSync(path.join(STYLES, name), 'utf8').replace(/\/\*.*?\*\//gs, '');
}

/** Custom properties declared in a piece of CSS, by name without the dashes. */
export function properties(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}

/** What stands between the braces of the first rule with this prelude, nested rules included. */
export function rule(css: string, prelude: string): string {
  const start = css.indexOf(`${prelude} {`);
  if (start < 0) throw new Error(`No such rule: ${prelude}`);
  const open = css.indexOf('{', start);
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return css.slice(open + 1, at);
  }
  throw new Error(`Unclosed rule: ${prelude}`);
}
