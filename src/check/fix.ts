import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit, Problem } from './problem.ts';

/** Mends in the files what can be mended without asking. Answers how many problems were mended in each file. */
export function applyFixes(dir: string, problems: readonly Problem[]): Map<string, number> {
  const mended = new Map<string, number>();
  const byFile = Map.groupBy(
    problems.filter(({ fix }) => fix),
    ({ file }) => file,
  );
  for (const [file, own] of byFile) {
    const path = join(dir, file);
    const { text, count } = withFixes(
      readFileSync(path, 'utf8'),
      own.map(({ fix = [] }) => fix),
    );
    if (count === 0) continue;
    writeFileSync(path, text);
    mended.set(file, count);
  }
  return mended;
}

/** A text with the edits of each problem made; problems whose edits meet others wait for the next run. */
export function withFixes(
  text: string,
  fixes: readonly (readonly Edit[])[],
): { text: string; count: number } {
  const taken: Edit[] = [];
  let count = 0;
  for (const edits of fixes) {
    if (edits.some((edit) => taken.some((other) => edit.start < other.end && other.start < edit.end)))
      continue;
    taken.push(...edits);
    count++;
  }
  taken.sort((a, b) => b.start - a.start);
  const mended = taken.reduce(
    (now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end),
    text,
  );
  return { text: mended, count };
}
