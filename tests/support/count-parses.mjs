/**
 * `node --import …/count-parses.mjs`: counts what a program and its children parse. Each process adds to the file that
 * COUNT_PARSES names a line for every call: its number, `yaml` or `body`, the digest of the text.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The functions by which every parsing goes, whoever asks for it. */
const COUNTED = [
  ['body', /mdast-util-from-markdown\/lib\/index\.js$/, /export function fromMarkdown\((\w+).*\) \{/],
  ['yaml', /\/yaml\/dist\/public-api\.js$/, /function parseDocument\((\w+).*\) \{/],
];

/** The digest of a text without its frontmatter, which one caller leaves in and another blanks. */
export function digestOf(text) {
  const body = String(text).replace(/^---\r?\n[^]*?\n---(?=\r?\n|$)/, '');
  return createHash('sha256').update(body.trim()).digest('hex');
}

const file = process.env['COUNT_PARSES'];
if (file) {
  const lines = [];
  globalThis.countParse = (kind, text) => lines.push(`${process.pid} ${kind} ${digestOf(text)}\n`);
  process.on('exit', () => appendFileSync(file, lines.join('')));
  registerHooks({
    load(url, context, next) {
      const counted = COUNTED.find(([, path]) => path.test(url));
      if (!counted) return next(url, context);
      const [kind, , head] = counted;
      const source = readFileSync(fileURLToPath(url), 'utf8');
      const format = kind === 'yaml' ? 'commonjs' : 'module';
      const counting = source.replace(
        head,
        (found, name) => `${found} globalThis.countParse('${kind}', ${name});`,
      );
      return { format, source: counting, shortCircuit: true };
    },
  });
}
