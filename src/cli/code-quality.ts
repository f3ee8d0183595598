import { createHash } from 'node:crypto';
import type { Problem } from '../check/index.ts';
import { DEFAULT_LOCALE, type Locale } from '../i18n/index.ts';
import { messageText } from '../i18n/messages.ts';

/**
 * The report that GitLab shows in a merge request, each problem at its file and line: a subset of Code Climate's
 * format, as GitLab's page «Code Quality» describes it.
 * @param folder the content folder, from the root of the repository
 * @param locale the language of whoever reads
 */
export function codeQuality(
  problems: readonly Problem[],
  folder: string,
  locale: Locale = DEFAULT_LOCALE,
): string {
  const seen = new Map<string, number>();
  const entries = problems.map((problem) => {
    const { file, line, rule, severity } = problem;
    const message = messageText(locale, problem);
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
