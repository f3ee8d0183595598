import { createHash } from 'node:crypto';
import type { Problem } from '../library/check/index.ts';

/**
 * The report that GitLab shows in a merge request, each problem at its file and line: a subset of Code Climate's
 * format, as GitLab's page «Code Quality» describes it.
 * @param problems their messages in the language of whoever reads
 * @param folder the content folder, from the root of the repository
 */
export function codeQuality(problems: readonly Problem[], folder: string): string {
  const seen = new Map<string, number>();
  const entries = problems.map(({ file, line, rule, severity, message }) => {
    // Without the line: a problem that only moves is the same problem. Two alike in one file are told apart.
    const key = `${file}\n${rule}\n${message}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return {
      description: message,
      check_name: rule,
      fingerprint: createHash('sha256').update(`${key}\n${nth}`).digest('hex'),
      severity: severity === 'warning' ? 'minor' : 'major',
      location: { path: `${folder}/${file}`, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
