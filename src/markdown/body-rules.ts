import type { Heading, Node, Parent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from './file.ts';
import { isJsx, walk } from './nodes.ts';
import type { JsxElement } from './nodes.ts';

/** The components an editor may use; the page passes them to the text. */
export const COMPONENTS: readonly string[] = ['Note', 'Gap', 'Due', 'Outcome'];

export interface BodyRulesOptions {
  /** Names of the components the text may use. */
  components?: readonly string[];
}

/**
 * Checks that a text holds only what an editor may write: headings from `##` in steps of one, Markdown, the known
 * components with plain attributes, notes on their own between paragraphs; no code. Changes nothing.
 */
export function bodyRules({ components = COMPONENTS }: BodyRulesOptions = {}) {
  return (tree: Root, file: VFile): void => {
    let depth = 1;
    walk(tree, (node, parent) => {
      if (node.type === 'heading') {
        checkHeading(node, depth, parent, file);
        depth = node.depth;
      } else if (isJsx(node)) {
        checkElement(node, components, parent, file);
      } else if (node.type === 'mdxjsEsm') {
        const reason = 'Строки import и export не нужны: компоненты доступны в тексте сами. Удалите строку.';
        report(file, 'no-code', node, reason);
      } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        checkExpression(node, file);
      }
    });
  };
}

function checkHeading(node: Heading, before: number, parent: Parent, file: VFile): void {
  const mark = '#'.repeat(node.depth);
  if (node.depth === 1) {
    const reason = 'Заголовок «#» в тексте лишний: название страницы уже стоит в поле title. Начните с «##».';
    report(file, 'heading-level', node, reason);
  } else if (parent.type !== 'root') {
    const reason = 'Заголовок стоит внутри другого элемента: вынесите его на уровень текста.';
    report(file, 'heading-place', node, reason);
  } else if (node.depth > before + 1) {
    const expected = '#'.repeat(before + 1);
    report(
      file,
      'heading-level',
      node,
      `Пропущен уровень заголовка: вместо «${mark}» здесь может стоять «${expected}».`,
    );
  }
}

function checkElement(node: JsxElement, components: readonly string[], parent: Parent, file: VFile): void {
  if (node.name === null || !components.includes(node.name)) {
    const known = components.map((name) => `<${name}>`).join(', ');
    report(
      file,
      'unknown-element',
      node,
      `Элемента <${node.name ?? ''}> нет. Можно: ${known}. Знак «<» пишите как «\\<».`,
    );
  }
  if (node.name === 'Note' && parent.type !== 'root') {
    const reason =
      '<Note> стоит внутри абзаца, списка или другого элемента: поставьте его отдельно, после абзаца.';
    report(file, 'note-place', node, reason);
  }
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object') continue;
    const reason = 'Значение атрибута записано в фигурных скобках: запишите его в кавычках.';
    report(file, 'no-code', attribute.position ? attribute : node, reason);
  }
}

/** Braces may hold a comment and nothing else. */
function checkExpression(node: Node & { value: string }, file: VFile): void {
  if (/^\s*(?:\/\*[^]*?\*\/\s*)*$/.test(node.value)) return;
  const reason = 'Фигурные скобки означают код: если нужны сами скобки, напишите «\\{» и «\\}».';
  report(file, 'no-code', node, reason);
}
