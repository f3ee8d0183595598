import type { Definition, Link, LinkReference, Node, Root } from 'mdast';
import type { Message } from '../i18n/messages.ts';
import type { VFile } from 'vfile';
import { pathOf, report, startOf } from './file.ts';
import { bodyMessage } from './messages.ts';
import type { ContentLink } from './file.ts';
import { isParent, walk } from './nodes.ts';
import type { Wrapper } from './nodes.ts';

export interface ContentLinksOptions {
  /**
   * Finds what a relative link leads to.
   * @param path the file the link stands in
   * @param href the link as written, with its `#anchor`
   * @returns the address without a language and with the anchor, or what is wrong
   */
  resolve: (path: string, href: string) => { address: string } | { problem: Message };
}

/** Leads out of the site (`https:`, `mailto:`) or to a place on the same page. */
const LEFT_ALONE = /^(?:[a-z][a-z\d+.-]*:|#)/i;

/**
 * Replaces relative links to content files by addresses of the site. Runs after `sections`, to know the section of
 * each link. Sets `file.data.links`.
 */
export function contentLinks({ resolve }: ContentLinksOptions) {
  return (tree: Root, file: VFile): void => {
    const links: ContentLink[] = [];
    const defined = new Map<string, string>();

    /** Rewrites the node's url; gives the address if it leads to a content file. */
    function rewrite(node: Link | Definition): string | undefined {
      if (LEFT_ALONE.test(node.url)) return undefined;
      if (node.url.startsWith('/')) {
        report(file, node, bodyMessage('text.link.address', { url: node.url }));
        return undefined;
      }
      if (node.url === '') {
        report(file, node, bodyMessage('text.link.empty'));
        return undefined;
      }
      const result = resolve(pathOf(file), node.url);
      if ('problem' in result) {
        report(file, node, result.problem);
        return undefined;
      }
      node.url = result.address;
      return result.address;
    }

    function collect(
      node: Link | LinkReference,
      address: string | undefined,
      section: string | undefined,
    ): void {
      if (address === undefined) return;
      links.push({ address, ...(section === undefined ? {} : { section }), position: startOf(node) });
    }

    function collectIn(node: Node, section: string | undefined): void {
      if (node.type === 'link') collect(node as Link, rewrite(node as Link), section);
      if (node.type === 'linkReference') {
        collect(node as LinkReference, defined.get((node as LinkReference).identifier), section);
      }
      if (!isParent(node)) return;
      const inside = sectionId(node) ?? section;
      for (const child of node.children) collectIn(child, inside);
    }

    walk(tree, (node) => {
      const address = node.type === 'definition' ? rewrite(node) : undefined;
      if (node.type === 'definition' && address !== undefined) defined.set(node.identifier, address);
    });
    collectIn(tree, undefined);
    file.data.links = links;
  };
}

function sectionId(node: Node): string | undefined {
  return node.type === 'wrapper' ? (node as Wrapper).data.hProperties.id : undefined;
}
