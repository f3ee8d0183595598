import { pointAt } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { textMessage } from '../messages/texts.ts';
import type { FileRule } from './rule.ts';
import { TO_TRANSLATE } from '../../library/scaffold/marks.ts';

const MARK = /(ЗАПОЛНИТЕ|ПЕРЕВЕДИТЕ)(?!\p{L})(?:: ?([^\n]*))?/gu;
const LONGEST_HINT = 80;

/** A place that a new file leaves to its author and that is still as it was. */
export const placeholder: FileRule = {
  name: 'placeholder',
  check: ({ file }) => {
    const lines = new Set<number>();
    return [...file.text.matchAll(MARK)].flatMap(({ index, 1: mark, 2: hint = '' }): Problem[] => {
      const place = pointAt(file.text, index);
      if (lines.has(place.line)) return [];
      lines.add(place.line);
      const about = shorten(hint.replace(/(?:\[\^[^\]]*\]|['"\].,;])+\s*$/u, '').trim());
      const message =
        mark === TO_TRANSLATE
          ? textMessage('text.toTranslate', { text: about })
          : textMessage('text.toFill', { about: about && ` (${about})` });
      return [{ file: file.path, ...place, ...message }];
    });
  },
};

function shorten(hint: string): string {
  return hint.length > LONGEST_HINT ? `${hint.slice(0, LONGEST_HINT).trimEnd()}…` : hint;
}

/** What else is said of a place that is to be filled anyway would only confuse. */
export function withoutPlaceholders(problems: readonly Problem[]): Problem[] {
  const open = new Set(problems.filter(({ rule }) => rule === 'placeholder').map(lineOf));
  return problems.filter((problem) => problem.rule === 'placeholder' || !open.has(lineOf(problem)));
}

function lineOf({ file, line }: Problem): string {
  return `${file}:${line}`;
}
