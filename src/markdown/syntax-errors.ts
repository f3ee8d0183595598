import type { VFileMessage } from 'vfile-message';
import type { Point } from './file.ts';

/** What MDX could not read, in words for an editor. */
export interface SyntaxProblem {
  reason: string;
  point: Point;
}

const BRACES = 'Если нужны сами скобки, экранируйте их: «\\{» и «\\}».';
const ANGLE = 'Если нужен сам знак «<», экранируйте его: «\\<».';

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
      reason: 'Строка начинается с import или export и читается как код. Начните её с другого слова.',
      point: { ...here, column: 1 },
    };
  }
  if (error.source === 'micromark-extension-mdx-expression') {
    const open = pointAt(source, source.lastIndexOf('{', offset));
    if (error.ruleId === 'unexpected-eof')
      return { reason: `Скобка «{» не закрыта. ${BRACES}`, point: open ?? here };
    return {
      reason: `В фигурных скобках стоит текст, а читается он как код. ${BRACES}`,
      point: open ?? here,
    };
  }
  const unclosed = /^Expected a closing tag for `<(.*?)>` \((\d+):(\d+)/.exec(reason);
  if (unclosed) {
    const point = { line: Number(unclosed[2]), column: Number(unclosed[3]) };
    return { reason: notClosed(unclosed[1] ?? '', reason), point };
  }
  const crossed =
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):/.exec(
      reason,
    );
  if (crossed) {
    const [, closing, opening, line] = crossed;
    return {
      reason: `Стоит </${closing}>, а открыт <${opening}> (строка ${line}): закройте его через </${opening}>.`,
      point: here,
    };
  }
  const tag = pointAt(source, source.lastIndexOf('<', offset)) ?? here;
  if (error.ruleId === 'unexpected-closing-slash') {
    return {
      reason: `Закрывающий тег без открывающего: удалите его или поставьте открывающий. ${ANGLE}`,
      point: tag,
    };
  }
  if (reason.includes('create a comment')) {
    return { reason: 'Комментарий «<!-- -->» здесь не работает: пишите {/* комментарий */}.', point: tag };
  }
  if (reason.includes('create a link')) {
    return {
      reason: 'Адрес в угловых скобках здесь не работает: уберите скобки или пишите [текст](адрес).',
      point: tag,
    };
  }
  if (reason.includes('attribute value')) {
    const quote = error.ruleId === 'unexpected-eof' ? pointAt(source, source.lastIndexOf('"')) : undefined;
    const how = 'Значение атрибута пишется в прямых кавычках, открывающей и закрывающей: kind="basis".';
    return { reason: how, point: quote ?? here };
  }
  return {
    reason: `Знак «<» открывает тег, и дочитать этот тег не удалось: проверьте имя, кавычки и «>». ${ANGLE}`,
    point: tag,
  };
}

function notClosed(name: string, reason: string): string {
  const inside = /before the end of `(\w+)`/.exec(reason)?.[1];
  const how = `закройте его через </${name}> или, если внутри пусто, пишите <${name} />`;
  if (inside === undefined) return `Элемент <${name}> не закрыт: ${how}.`;
  return `Элемент <${name}> не закрыт в том же абзаце или пункте: ${how}; длинный текст пишите с новой строки после тега.`;
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
