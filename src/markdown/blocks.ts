import type { RootContent } from 'mdast';
import { isMore, jsx, walk, wrap } from './nodes.ts';
import type { Wrapper } from './nodes.ts';

/** Content without anything to show: it must not open a block. */
const INVISIBLE = ['definition', 'footnoteDefinition', 'yaml', 'mdxjsEsm', 'mdxFlowExpression'];

/**
 * Groups the content of a section into blocks: some text and the notes that follow it. The next text after a note
 * opens the next block. What stands in `<More>` has blocks of its own below the others.
 * @param heading the heading above, whose sources belong to the first block
 */
export function toBlocks(content: readonly RootContent[], heading?: RootContent): RootContent[] {
  const hidden = content.filter((node) => INVISIBLE.includes(node.type));
  const closed: RootContent[] = [];
  const groups: { text: RootContent[]; notes: RootContent[] }[] = [];
  for (const node of content) {
    if (INVISIBLE.includes(node.type)) continue;
    if (isMore(node)) {
      node.children = toBlocks(node.children) as typeof node.children;
      closed.push(node);
      continue;
    }
    const last = groups.at(-1);
    if (isNote(node)) {
      if (last) last.notes.push(node);
      else groups.push({ text: [], notes: [node] });
    } else if (last && last.notes.length === 0) {
      last.text.push(node);
    } else {
      groups.push({ text: [node], notes: [] });
    }
  }
  if (groups.length === 0 && heading && firstCitations([heading]).length > 0)
    groups.push({ text: [], notes: [] });
  const blocks = groups.map(({ text, notes }, index) =>
    toBlock(text, notes, index === 0 ? heading : undefined),
  );
  return [...blocks, ...closed, ...hidden];
}

function isNote(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Note';
}

function toBlock(text: RootContent[], notes: RootContent[], heading: RootContent | undefined): Wrapper {
  const cited = firstCitations([...(heading ? [heading] : []), ...text, ...notes]);
  const keys = cited.map(({ key }) => key).join(' ');
  const numbers = cited.map(({ number }) => String(number)).join(' ');
  const beside = cited.length > 0 ? [jsx('SourceNotes', { keys, numbers }), ...notes] : notes;
  const column = wrap('div', 'block__t prose', text);
  return wrap('div', 'block', beside.length > 0 ? [column, wrap('div', 'block__n', beside)] : [column]);
}

/** Sources used here for the first time on the page, in order. */
function firstCitations(nodes: readonly RootContent[]): { key: string; number: number }[] {
  const found: { key: string; number: number }[] = [];
  walk({ type: 'root', children: [...nodes] }, (node) => {
    if (node.type === 'sourceMark' && node.data.firstCitation) found.push(node.data.firstCitation);
  });
  return found;
}
