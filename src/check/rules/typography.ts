import type { Message } from '../../i18n/messages.ts';
import { typographySlips, type TypographySlip } from '../../markdown/index.ts';
import type { Passage } from '../passages.ts';
import type { Edit, Problem } from '../problem.ts';
import { textMessage } from '../messages/texts.ts';
import type { FileRule, RuleInput } from './rule.ts';

/** Quotes typed with the key of the keyboard. A warning: the page shows the right ones. */
export const straightQuotes: FileRule = {
  name: 'straight-quotes',
  check: (input) =>
    inPassages(input, 'quotes', (passage, slips) => {
      const [first, second] = slips;
      const end = second?.end ?? passage.text.length;
      const phrase = shorten(passage.text.slice(first?.start, end));
      const right = shorten(replaced(passage.text, slips).slice(first?.start, end));
      return textMessage('text.quotes', { phrase, right });
    }),
};

/** A hyphen between words or years. */
export const hyphenForDash: FileRule = {
  name: 'hyphen-for-dash',
  check: (input) =>
    inPassages(input, 'dash', (passage, slips) => {
      const [{ start, end }] = slips as [TypographySlip];
      const from = Math.max(0, passage.text.lastIndexOf(' ', start - 2));
      const words =
        passage.text
          .slice(from, end + 12)
          .split(/\n/)[0]
          ?.replace(/[^\p{L}\p{N}]+$/u, '')
          .trim() ?? '';
      return textMessage('text.hyphen', { words });
    }),
};

type Tell = (passage: Passage, slips: readonly TypographySlip[]) => Message;

/** One problem a passage: its author mends them together. */
function inPassages({ file, passages }: RuleInput, kind: TypographySlip['kind'], tell: Tell): Problem[] {
  return passages.flatMap((passage): Problem[] => {
    const slips = typographySlips(file.locale, passage.text).filter((slip) => slip.kind === kind);
    const [first] = slips;
    if (!first) return [];
    const fix = slips.flatMap((slip): Edit[] => {
      const start = passage.offset(slip.start);
      const end = passage.offset(slip.end - 1);
      return start === undefined || end === undefined ? [] : [{ start, end: end + 1, text: slip.text }];
    });
    return [
      {
        file: file.path,
        ...passage.at(first.start),
        ...tell(passage, slips),
        ...(fix.length > 0 && { fix }),
      },
    ];
  });
}

function replaced(text: string, slips: readonly TypographySlip[]): string {
  return slips.reduceRight(
    (line, slip) => line.slice(0, slip.start) + slip.text + line.slice(slip.end),
    text,
  );
}

function shorten(phrase: string): string {
  const line = phrase.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
