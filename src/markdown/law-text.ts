import type { Paragraph, Root, RootContent, Table } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { TextLocale } from './nodes.ts';
import { softHyphens } from './soft-hyphens.ts';
import { tableLabels } from './table-labels.ts';
import { typography } from './typography.ts';
import { wrap } from './nodes.ts';

export interface LawTextOptions {
  /** The anchor of a paragraph that begins with these words, if it has one: numbered parts and points do. */
  anchor: (paragraph: string) => string | undefined;
  /** The name of a table that may be scrolled, made of the names of its columns. */
  tableLabel: (columns: string[]) => string;
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const processors = (['ru', 'ky', 'en'] as const).map((locale) => {
  const options = { localeOf: () => locale };
  return [
    locale,
    unified().use(typography, options).use(tableLabels).use(softHyphens, options).freeze(),
  ] as const;
});
const settings = new Map<TextLocale, (typeof processors)[number][1]>(processors);

/**
 * Official text as HTML: our typography and nothing else of ours. It is set by the same plugins as authors' texts,
 * without the bundler: thousands of articles come this way.
 * @param markdown what the importer wrote between two headings
 */
export function renderLawText(locale: TextLocale, markdown: string, options: LawTextOptions): string {
  const tree: Root = parser.parse(markdown);
  tree.children = tree.children.map((node) => dressed(node, options));
  settings.get(locale)?.runSync(tree, new VFile({ path: 'law.md' }));
  return toHtml(toHast(tree));
}

function dressed(node: RootContent, { anchor, tableLabel }: LawTextOptions): RootContent {
  if (node.type === 'paragraph') setId(node, anchor(toString(node)));
  return node.type === 'table' ? scrolled(node, tableLabel) : node;
}

function setId(node: Paragraph, id: string | undefined): void {
  if (id !== undefined) node.data = { ...node.data, hProperties: { id } };
}

function scrolled(table: Table, label: LawTextOptions['tableLabel']): RootContent {
  const columns = table.children[0]?.children.map((cell) => toString(cell)) ?? [];
  table.data = { ...table.data, hProperties: { className: ['table'] } };
  const region = wrap('section', 'scroll', [table]);
  Object.assign(region.data.hProperties, { tabIndex: 0, ariaLabel: label(columns) });
  return region;
}
