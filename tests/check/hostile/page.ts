/** What a reader gets of a file, by the renderer that the site has. */
import { unified } from '@astrojs/markdown-remark';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { markdownOptions } from '../../../src/library/markdown.ts';
import { COMPONENTS, remarkPlugins } from '../../../src/markdown/index.ts';

type RemarkPlugins = NonNullable<NonNullable<Parameters<typeof unified>[0]>['remarkPlugins']>;

export interface Page {
  /** All words and signs in their order, without the numbers of notes. */
  text: string;
  /** How many elements of each name there are. */
  tags: ReadonlyMap<string, number>;
  /** What elements carry beside their words: where links lead, of what kind a note is. */
  attributes: readonly string[];
}

interface Element {
  type: string;
  attributes: Record<string, unknown>;
  children: Child;
}
type Child = Element | string | number | boolean | null | undefined | Child[];

/** Set by the page itself, never by the author. */
const OF_PAGE = ['SourceNotes', 'Definitions'];
const NAMES = [...COMPONENTS, ...OF_PAGE, 'Term'];

/** A renderer of the files of a content folder; it throws where the build would stop. */
export async function pageMaker(dir: string) {
  const processor: ReturnType<typeof unified> = unified({
    remarkPlugins: remarkPlugins({ ...markdownOptions(dir), leadingKeys: () => [] }) as RemarkPlugins,
  });
  const renderer = await processor.createMdxRenderer!(
    { syntaxHighlight: false, shikiConfig: {}, gfm: true, smartypants: false },
    { optimize: false, srcDir: new URL('file:///p/src/'), sourcemap: false },
  );
  return async (path: string, text: string): Promise<Page> => {
    const { code } = await renderer.process(withoutFields(text), join(dir, path), {});
    return seen(run(String(code)));
  };
}

/** The fields as empty lines: Astro takes them out before MDX reads the text. */
function withoutFields(text: string): string {
  return text.replace(/^---\r?\n[^]*?\r?\n?---(?=\r?\n|$)/, (fields) => fields.replace(/[^\n]+/g, ''));
}

/** Runs a compiled page; elements come back as they are. */
function run(code: string): Child {
  const body = code
    .replace(/^import \{([^}]*)\} from "astro\/jsx-runtime";?$/m, (_, names: string) => {
      return `const {${names.replaceAll(' as ', ': ')}} = runtime;`;
    })
    .replace(/^export default /m, '')
    .replace(/^export (?=const|function)/gm, '');
  const jsx = (type: unknown, { children, ...attributes }: { children: Child }): Child =>
    typeof type === 'function'
      ? (type as (props: object) => Child)({ ...attributes, children })
      : { type: String(type), attributes, children };
  const runtime = { jsx, jsxs: jsx, Fragment: ({ children }: { children: Child }) => children };
  const make = runInThisContext(`(runtime) => { ${body}\nreturn MDXContent; }`) as (
    given: object,
  ) => (props: object) => Child;
  const page = make(runtime);
  return page({ components: Object.fromEntries(NAMES.map((name) => [name, name])) });
}

function seen(root: Child): Page {
  const tags = new Map<string, number>();
  const attributes: string[] = [];
  let text = '';
  const visit = (node: Child): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'string' || typeof node === 'number') text += String(node);
    else if (typeof node === 'object' && node !== null) {
      if (OF_PAGE.includes(node.type) || node.attributes['className'] === 'ref') return;
      if (node.attributes['class'] === 'ref') return;
      tags.set(node.type, (tags.get(node.type) ?? 0) + 1);
      for (const name of ['href', 'kind', 'alt', 'src'])
        if (name in node.attributes) attributes.push(`${name}=${String(node.attributes[name])}`);
      visit(node.children);
      if (!['a', 'strong', 'em', 'Term', 'Gap', 'del', 'code'].includes(node.type)) text += '\n';
    }
  };
  visit(root);
  return { text: text.replaceAll('\u00AD', '').replaceAll('\u00A0', ' '), tags, attributes };
}
