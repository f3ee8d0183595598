import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { PluggableList } from 'unified';
import { VFile } from 'vfile';
import { messageText } from '../../src/i18n/messages.ts';
import '../../src/library/messages.ts';
import { walk } from '../../src/markdown/nodes.ts';
import { parseBody } from '../../src/markdown/index.ts';
import type { Body, MarkdownOptions, TextLocale } from '../../src/markdown/index.ts';

export const PATH = 'content/guides/order/ru.mdx';

/** Sources K0…K9 exist; links to missing.mdx lead nowhere; the language is that of the file's name. */
export const OPTIONS: Required<Omit<MarkdownOptions, 'components'>> = {
  isSource: (key) => /^K\d$/.test(key),
  suggest: (key) => (key === 'KO' ? 'K0' : undefined),
  figuresNeedSource: () => false,
  leadingKeys: () => [],
  trailingKeys: () => [],
  label: (locale, number) => (locale === 'ru' ? `Источник ${number}` : `Source ${number}`),
  localeOf: (path) => (/(ru|ky|en)\.mdx$/.exec(path)?.[1] ?? 'ru') as TextLocale,
  resolve: (_path, href) =>
    href.startsWith('missing')
      ? { problem: { rule: 'broken-link', message: 'links.nowhere', args: { href, file: href } } }
      : { address: `/${href.replace(/^[./]+/, '').replace(/ru\.mdx/, '')}` },
  prefix: () => 'step',
  showsMistakes: () => false,
  termAt: (address) => /^\/glossary\/([^/]+)\//.exec(address)?.[1],
};

/** Parses as the checker does and runs some plugins. */
export function run(text: string, plugins: PluggableList, path = PATH): { tree: Root; file: VFile } {
  const file = new VFile({ path, value: text });
  const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);
  const tree: Root = parser.parse(file);
  unified().use(plugins).runSync(tree, file);
  return { tree, file };
}

export function parse(text: string, options: Partial<MarkdownOptions> = {}, path = PATH): Body {
  return parseBody(path, text, { ...OPTIONS, ...options });
}

/** Problems as `line:column rule`, in the order reported. */
export function complaints(text: string, options: Partial<MarkdownOptions> = {}): string[] {
  return parse(text, options).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

/** The sentences of the problems, in the order reported. */
export function sentences(text: string, options: Partial<MarkdownOptions> = {}): string[] {
  return parse(text, options).problems.map((problem) => messageText('ru', problem));
}

/** Values of all text nodes, in order. */
export function texts(tree: Root): string[] {
  const values: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'text') values.push(node.value);
  });
  return values;
}

/** Shows the invisible: a no-break space as `_`, a soft hyphen as `|`. */
export function visible(text: string): string {
  return text.replaceAll('\u00A0', '_').replaceAll('\u00AD', '|');
}
