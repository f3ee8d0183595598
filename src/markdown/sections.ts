import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { toBlocks } from './blocks.ts';
import { COMPONENTS } from './body-rules.ts';
import { pathOf, report, startOf } from './file.ts';
import { bodyMessage } from './messages.ts';
import type { HeadingInfo, SectionInfo } from './file.ts';
import { isJsx, jsxAttributes, walk, wrap } from './nodes.ts';
import type { TextLocale } from './nodes.ts';

export interface SectionsOptions {
  /** First part of the anchors of numbered sections: `step` makes `#step-1`. */
  prefix: (path: string) => string;
  localeOf: (path: string) => TextLocale;
}

/** «1. Понятие», «2.1) Срок», «5-1. Отчёт» or a heading that is nothing but a number. */
const NUMBER = /^(\d+(?:[.-]\d+)*)(?:[.)](?=\s)|[.)]?$)/;

/** Elements that label themselves and so must know the language of the text around them. */
const LABELLED = [...COMPONENTS, 'SourceNotes'];

/**
 * Wraps what an H2 opens into a section whose anchor is its name or made from its number, so that the anchor survives
 * translation, retitling and whatever is put before it; lays the content out in blocks of text and notes. Runs after
 * `sectionNames` and `sourceNotes`. Sets `file.data.headings` and `sections`.
 */
export function sections(options: SectionsOptions) {
  return (tree: Root, file: VFile): void => {
    const path = pathOf(file);
    const prefix = options.prefix(path);
    const headings: HeadingInfo[] = [];
    const claim = claimer(file, headings);
    const found: SectionInfo[] = [];
    const parts = splitAtSections(tree.children);
    tree.children = parts.flatMap(({ heading, content }) => {
      if (!heading) return toBlocks(content);
      const info = describe(heading, prefix, found.length + 1);
      found.push(info);
      claim(info, heading);
      setId(heading, `${info.id}-title`);
      claimSubheadings(content, info.id, claim);
      return [wrap('section', 'part', [heading, ...toBlocks(content, heading)], info.id)];
    });
    labelLanguage(tree, options.localeOf(path));
    file.data.sections = found;
    file.data.headings = headings;
  };
}

interface Part {
  heading?: Heading;
  content: RootContent[];
}

function splitAtSections(children: readonly RootContent[]): Part[] {
  const parts: Part[] = [{ content: [] }];
  for (const node of children) {
    if (node.type === 'heading' && node.depth === 2) parts.push({ heading: node, content: [] });
    else parts.at(-1)?.content.push(node);
  }
  return parts;
}

function describe(heading: Heading, prefix: string, position: number): SectionInfo {
  const title = toString(heading).trim();
  const number = NUMBER.exec(title)?.[1];
  if (number !== undefined) return { id: `${prefix}-${number.replaceAll('.', '-')}`, number, title };
  // Of a section without a name the check speaks; the live preview shows it under a name that nobody can link to.
  return { id: heading.data?.name ?? `section-${position}`, title };
}

type Claim = (info: SectionInfo, heading: Heading) => void;

/** Remembers the headings of the file and reports the second one that wants the same anchor. */
function claimer(file: VFile, headings: HeadingInfo[]): Claim {
  const lines = new Map<string, number>();
  return (info, heading) => {
    const { name, wordsEnd } = heading.data ?? {};
    heading.data = { ...heading.data, anchor: info.id };
    headings.push({
      ...info,
      depth: heading.depth,
      ...(name !== undefined && { name }),
      ...(wordsEnd !== undefined && { wordsEnd }),
      position: startOf(heading),
    });
    const line = lines.get(info.id);
    if (line === undefined) {
      lines.set(info.id, startOf(heading).line);
      return;
    }
    report(file, heading, bodyMessage('text.section.taken', { id: info.id, line }));
  };
}

/** H3 and deeper take their names as well; without one `<section>-<k>`, which only the live preview shows. */
function claimSubheadings(content: readonly RootContent[], section: string, claim: Claim): void {
  const counts: number[] = [];
  for (const node of content) {
    if (node.type !== 'heading' || node.depth < 3) continue;
    const level = node.depth - 3;
    counts.length = level + 1;
    counts[level] = (counts[level] ?? 0) + 1;
    const id = node.data?.name ?? [section, ...Array.from(counts, (count = 0) => count)].join('-');
    claim({ id, title: toString(node).trim() }, node);
    setId(node, id);
  }
}

function setId(heading: Heading, id: string): void {
  heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
}

function labelLanguage(tree: Root, lang: TextLocale): void {
  walk(tree, (node) => {
    if (!isJsx(node) || node.name === null || !LABELLED.includes(node.name)) return;
    if (node.attributes.some((attribute) => 'name' in attribute && attribute.name === 'lang')) return;
    node.attributes.push(...jsxAttributes({ lang }));
  });
}
