/** The texts in one language in parts, to be read for the results that are shown. Pure. */
import { createHash } from 'node:crypto';
import type { Part } from './catalogue.ts';
import type { SearchRecord } from './texts-once.ts';

export interface TextParts {
  texts: Part[];
  /** By name. */
  files: Map<string, string>;
}

/** Ten results are read at once: larger parts are fewer requests, smaller ones fewer bytes. In characters. */
const SIZE = 260_000;

export function textParts(records: readonly SearchRecord[]): TextParts {
  const files = new Map<string, string>();
  const weight = records.reduce((sum, { text }) => sum + text.length, 0);
  const each = weight / Math.max(1, Math.ceil(weight / SIZE));
  // Parts of about equal weight, none much heavier than the others.
  const stretches: { from: number; texts: string[] }[] = [];
  let sum = 0;
  for (const [from, { text }] of records.entries()) {
    if (stretches.length <= Math.floor(sum / each)) stretches.push({ from, texts: [] });
    stretches.at(-1)?.texts.push(text);
    sum += text.length;
  }
  const texts = stretches.map(({ from, texts }): Part => {
    const content = JSON.stringify(texts);
    const name = `texts-${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
    files.set(name, content);
    return [from, name];
  });
  return { texts, files };
}
