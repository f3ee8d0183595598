import type { Heading, Node, Parent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from './file.ts';
import { bodyMessage } from './messages.ts';
import { isJsx, isMore, walk } from './nodes.ts';
import type { JsxElement } from './nodes.ts';

/** The components an editor may use; the page passes them to the text. */
export const COMPONENTS: readonly string[] = ['Note', 'Gap', 'Outcome', 'Checks', 'More'];

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
        report(file, node, bodyMessage('text.code.import'));
      } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        checkExpression(node, file);
      }
    });
  };
}

function checkHeading(node: Heading, before: number, parent: Parent, file: VFile): void {
  const mark = '#'.repeat(node.depth);
  if (node.depth === 1) {
    report(file, node, bodyMessage('text.heading.first'));
  } else if (parent.type !== 'root') {
    report(file, node, bodyMessage('text.heading.inside'));
  } else if (node.depth > before + 1) {
    report(file, node, bodyMessage('text.heading.skipped', { is: mark, may: '#'.repeat(before + 1) }));
  }
}

function checkElement(node: JsxElement, components: readonly string[], parent: Parent, file: VFile): void {
  if (node.name === null || !components.includes(node.name)) {
    const known = components.map((name) => `<${name}>`).join(', ');
    report(file, node, bodyMessage('text.element.unknown', { name: node.name ?? '', known }));
  }
  if (
    (node.name === 'Note' && !isMore(parent) && parent.type !== 'root') ||
    (isMore(node) && parent.type !== 'root')
  ) {
    report(file, node, bodyMessage('text.note.inside'));
  }
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object') continue;
    report(file, attribute.position ? attribute : node, bodyMessage('text.code.attribute'));
  }
}

/** Braces may hold a comment and nothing else. */
function checkExpression(node: Node & { value: string }, file: VFile): void {
  if (/^\s*(?:\/\*[^]*?\*\/\s*)*$/.test(node.value)) return;
  report(file, node, bodyMessage('text.code.braces'));
}
