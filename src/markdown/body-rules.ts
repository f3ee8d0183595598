import type { Heading, Node, Parent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from './file.ts';
import { bodyMessage } from './messages.ts';
import { isJsx, isMore, walk } from './nodes.ts';
import { RAW_IN_FIELD } from './raw-signs.ts';
import type { JsxElement } from './nodes.ts';

/** The components an editor may use; the page passes them to the text. */
export const COMPONENTS: readonly string[] = ['Note', 'Gap', 'Outcome', 'Checks', 'More'];

/** Kinds of notes; the first is for what holds the text up. */
export const NOTE_KINDS: readonly string[] =
  'basis practice applies deadline caution disagree reader translator'.split(' ');

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
  if (
    node.name === 'Note' &&
    !node.attributes.some((attribute) => 'name' in attribute && attribute.name === 'kind')
  )
    report(file, node, bodyMessage('text.note.kind', { kinds: NOTE_KINDS.join(', ') }));
  for (const attribute of node.attributes) {
    const problem = attributeProblem(node.name, attribute);
    if (problem) report(file, attribute.position ? attribute : node, problem);
  }
}

/** Only <Note> takes attributes: its kind, and a title of its own. */
function attributeProblem(element: string | null, attribute: JsxElement['attributes'][number]) {
  if (
    attribute.type !== 'mdxJsxAttribute' ||
    (typeof attribute.value === 'object' && attribute.value !== null)
  )
    return bodyMessage('text.code.attribute');
  const { name, value } = attribute;
  if (element !== 'Note' || (name !== 'kind' && name !== 'title'))
    return COMPONENTS.includes(element ?? '')
      ? bodyMessage('text.attribute.unknown', { name, element: element ?? '' })
      : undefined;
  if (name === 'kind' && !NOTE_KINDS.includes(value ?? ''))
    return bodyMessage('text.note.kind', { kinds: NOTE_KINDS.join(', ') });
  if (!value?.trim()) return bodyMessage('text.attribute.empty', { name });
  const sign = RAW_IN_FIELD.exec(value)?.[0];
  return sign === undefined ? undefined : bodyMessage('text.attribute.sign', { sign });
}

/** Braces may hold a comment and nothing else. */
function checkExpression(node: Node & { value: string }, file: VFile): void {
  if (/^\s*\/\*[^]*\{\s*\/\*/.test(node.value)) report(file, node, bodyMessage('text.comment.open'));
  if (/^\s*(?:\/\*[^]*?\*\/\s*)*$/.test(node.value)) return;
  report(file, node, bodyMessage('text.code.braces'));
}
