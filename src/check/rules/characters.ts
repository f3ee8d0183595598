import { textMessage } from '../messages/texts.ts';
import { pointAt } from '../passages.ts';
import type { Edit, Problem } from '../problem.ts';
import type { FileRule } from './rule.ts';

/**
 * Signs that nobody sees and every search stumbles over: controls (Word's line break is U+000B), spaces of no width,
 * marks of direction, soft hyphens, signs of private use. Joiners between emoji belong to them.
 */
const INVISIBLE =
  /(?!\t|\n|\r\n)[\p{Cc}\u00AD\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFF\p{Co}]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D/gu;
/** A break of a line that only some programs know. */
const BREAKS = /[\v\f\u0085\u2028\u2029\r]/u;
/** A letter with the marks that follow it. */
const MARKED = /\p{L}\p{M}+/gu;

/** Control and invisible signs, and letters of two signs where one would do. */
export const characters: FileRule = {
  name: 'characters',
  check: ({ file }) => strangeSigns(file.path, file.text),
};

/** The same of any text file. */
export function strangeSigns(path: string, text: string): Problem[] {
  return [...invisible(path, text), ...decomposed(path, text)];
}

/** One problem a line: they come in swarms. */
function invisible(path: string, text: string): Problem[] {
  return byLine(
    [...text.matchAll(INVISIBLE)].map(({ index, 0: sign }) => {
      const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const edit = { start: index, end: index + sign.length, text: BREAKS.test(sign) ? ' ' : '' };
      return {
        file: path,
        ...pointAt(text, index),
        ...textMessage('characters.invisible', { code }),
        fix: [edit],
      };
    }),
  );
}

function decomposed(path: string, text: string): Problem[] {
  return byLine(
    [...text.matchAll(MARKED)].flatMap(({ index, 0: written }) => {
      const letter = written.normalize('NFC');
      if (letter === written) return [];
      const edit = { start: index, end: index + written.length, text: letter };
      const message = textMessage('characters.decomposed', { letter });
      return [{ file: path, ...pointAt(text, index), ...message, fix: [edit] }];
    }),
  );
}

/** The first of each line, with the edits of all. */
function byLine(problems: (Problem & { fix: Edit[] })[]): Problem[] {
  return [...Map.groupBy(problems, ({ line }) => line).values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, fix: [...first.fix, ...rest.flatMap(({ fix }) => fix)] }] : [],
  );
}
