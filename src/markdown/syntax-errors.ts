import type { VFileMessage } from 'vfile-message';
import type { Message } from '../i18n/messages.ts';
import type { Point } from './file.ts';
import { bodyMessage } from './messages.ts';

/** What MDX could not read, in words for an editor. */
export interface SyntaxProblem {
  message: Message;
  point: Point;
}

/**
 * Explains an error of the MDX parser. The parser stops at the first error, often far behind its cause: where the
 * cause can be found, the place points at it.
 * @param error what `unified().parse()` threw
 * @param source text of the file
 */
export function explainSyntaxError(error: VFileMessage, source: string): SyntaxProblem {
  const { reason } = error;
  const here = { line: error.line ?? 1, column: error.column ?? 1 };
  const offset = offsetOf(source, here);

  if (error.source === 'micromark-extension-mdxjs-esm') {
    return {
      message: bodyMessage('syntax.import'),
      point: { ...here, column: 1 },
    };
  }
  if (error.source === 'micromark-extension-mdx-expression') {
    const open = pointAt(source, source.lastIndexOf('{', offset));
    if (error.ruleId === 'unexpected-eof')
      return { message: bodyMessage('syntax.brace'), point: open ?? here };
    return { message: bodyMessage('syntax.braces'), point: open ?? here };
  }
  const unclosed = /^Expected a closing tag for `<(.*?)>` \((\d+):(\d+)/.exec(reason);
  if (unclosed) {
    const point = { line: Number(unclosed[2]), column: Number(unclosed[3]) };
    return { message: notClosed(unclosed[1] ?? '', reason), point };
  }
  const crossed =
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):/.exec(
      reason,
    );
  if (crossed) {
    const [, closing = '', opening = '', line = ''] = crossed;
    return { message: bodyMessage('syntax.crossed', { closing, opening, line }), point: here };
  }
  const tag = pointAt(source, source.lastIndexOf('<', offset)) ?? here;
  if (error.ruleId === 'unexpected-closing-slash') {
    return { message: bodyMessage('syntax.closing'), point: tag };
  }
  if (reason.includes('create a comment')) {
    return { message: bodyMessage('syntax.comment'), point: tag };
  }
  if (reason.includes('create a link')) {
    return { message: bodyMessage('syntax.autolink'), point: tag };
  }
  if (reason.includes('attribute value')) {
    const quote = error.ruleId === 'unexpected-eof' ? pointAt(source, source.lastIndexOf('"')) : undefined;
    return { message: bodyMessage('syntax.attribute'), point: quote ?? here };
  }
  return { message: bodyMessage('syntax.tag'), point: tag };
}

function notClosed(name: string, reason: string): Message {
  return /before the end of `\w+`/.test(reason)
    ? bodyMessage('syntax.unclosedInside', { name })
    : bodyMessage('syntax.unclosed', { name });
}

function offsetOf(source: string, { line, column }: Point): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}

function pointAt(source: string, offset: number): Point | undefined {
  if (offset < 0) return undefined;
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
