import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { problems, report } from './file.ts';
import { bodyMessage } from './messages.ts';
import type {
  BodyProblem,
  Citation,
  ContentLink,
  Gap,
  HeadingInfo,
  OutlineBlock,
  Point,
  SectionInfo,
} from './file.ts';
import { outline } from './outline.ts';
import { checkingPlugins } from './plugins.ts';
import type { MarkdownOptions } from './plugins.ts';
import { proseOf } from './prose.ts';
import type { Prose } from './prose.ts';
import { rawSigns } from './raw-signs.ts';
import { sentencesOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { explainSyntaxError } from './syntax-errors.ts';

/** What a text says about other entries, and what is wrong with it. */
export interface Body {
  problems: readonly BodyProblem[];
  /** Every use of a known source, in order. */
  citations: Citation[];
  links: ContentLink[];
  sections: SectionInfo[];
  /** What the check of plain language reads. */
  sentences: Sentence[];
  /** What the text says is not known, in order. */
  gaps: Gap[];
  /** Its blocks in order, for the comparison of translations. */
  outline: OutlineBlock[];
  /** The words as written. */
  prose: Prose;
  /** Every heading of the text: of its sections and of what stands below them. */
  headings: HeadingInfo[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

/** Where the first paragraph stands at which the parser itself breaks down. */
function brokenBlock(text: string): Point {
  let line = 1;
  for (const block of text.split(/(?<=\n[ \t]*\n)/)) {
    try {
      parser.parse(block);
    } catch {
      return { line, column: 1 };
    }
    line += block.split('\n').length - 1;
  }
  return { line: 1, column: 1 };
}

/**
 * Reads a content file without rendering it.
 * @param path as the injected functions expect it
 * @param text the whole file, with its frontmatter: positions are those of the file
 * @returns never throws on a broken text: a syntax error comes back as the only message
 */
export function parseBody(path: string, text: string, options: MarkdownOptions): Body {
  const file = new VFile({ path, value: text });
  let sentences: Sentence[] = [];
  let prose: Prose = { lines: [], links: [], images: [] };
  try {
    const tree: Root = parser.parse(file);
    prose = proseOf(tree, text);
    (file.data.problems ??= []).push(...rawSigns(tree, text));
    unified().use(checkingPlugins(options)).use(outline).runSync(tree, file);
    sentences = sentencesOf(tree);
  } catch (error) {
    const known = error instanceof VFileMessage ? explainSyntaxError(error, text) : undefined;
    report(file, known?.point ?? brokenBlock(text), known?.message ?? bodyMessage('syntax.tag'));
  }
  return {
    problems: problems(file),
    citations: file.data.bodyCitations ?? [],
    links: file.data.links ?? [],
    sections: file.data.sections ?? [],
    sentences,
    gaps: file.data.gaps ?? [],
    outline: file.data.outline ?? [],
    prose,
    headings: file.data.headings ?? [],
  };
}
