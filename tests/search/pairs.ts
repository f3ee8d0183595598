/** Reads pairs of a form and its key: `формасы форма`, one a line. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export function pairs(file: string): [form: string, key: string][] {
  const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
  return text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' ') as [string, string]);
}
