import type { Node, Root } from 'mdast';
import type { VFile } from 'vfile';
import { pathOf } from './file.ts';
import { isTextLine, rewriteLine } from './inline-text.ts';
import { isParent } from './nodes.ts';
import type { TextLocale } from './nodes.ts';
import { typographText } from '../i18n/typographer.ts';

export interface TypographyOptions {
  localeOf: (path: string) => TextLocale;
}

/**
 * Sets the text by the typography of its language. Only text: code, addresses, attributes and source marks stay as
 * written. Runs after the plugins that report positions, since it moves text between nodes.
 */
export function typography({ localeOf }: TypographyOptions) {
  return (tree: Root, file: VFile): void => {
    const locale = localeOf(pathOf(file));
    const walk = (node: Node): void => {
      if (isTextLine(node)) rewriteLine(node, (text) => typographText(locale, text));
      else if (isParent(node)) node.children.forEach(walk);
    };
    walk(tree);
  };
}
