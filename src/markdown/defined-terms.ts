import type { Link, Node, Parent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isParent, jsx, jsxAttributes } from './nodes.ts';
import type { Wrapper } from './nodes.ts';

export interface DefinedTermsOptions {
  /** The id of the term whose page stands at an address of the site; undefined for any other page. */
  termAt: (address: string) => string | undefined;
}

/**
 * Marks the first link to each term on a page as a place where its definition opens: `<Term id>` round the link, and
 * `<Definitions ids>` at the end of the block, outside of any paragraph. Later links stay as they are, so do links in
 * headings. Runs after `contentLinks`, which makes addresses of the links.
 */
export function definedTerms({ termAt }: DefinedTermsOptions) {
  return (tree: Root): void => {
    const seen = new Set<string>();

    function markIn(parent: Parent): string[] {
      return parent.children.flatMap((node, index) => {
        if (node.type === 'heading') return [];
        const id = node.type === 'link' ? termAt(node.url) : undefined;
        if (node.type === 'link' && id !== undefined && !seen.has(id)) {
          seen.add(id);
          parent.children[index] = mark(id, node);
          return [id];
        }
        if (!isParent(node)) return [];
        const found = markIn(node);
        const text = found.length > 0 ? textOf(node) : undefined;
        if (!text) return found;
        text.children.push(jsx('Definitions', { ids: found.join(' ') }));
        return [];
      });
    }

    // Tests and previews may leave the text without blocks: then the definitions close it.
    const left = markIn(tree);
    if (left.length > 0) tree.children.push(jsx('Definitions', { ids: left.join(' ') }));
  };
}

function mark(id: string, link: Link): RootContent {
  const element: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: jsxAttributes({ id }),
    children: [link],
  };
  if (link.position) element.position = link.position;
  return element;
}

/** The column of text of a block, if the node is a block. */
function textOf(node: Node): Wrapper | undefined {
  if (!isWrapper(node) || !node.data.hProperties.className.includes('block')) return undefined;
  return node.children.find(isWrapper);
}

function isWrapper(node: Node): node is Wrapper {
  return node.type === 'wrapper';
}
