import type { Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Message } from '../i18n/messages.ts';
import type { VFile } from 'vfile';
import { pathOf, report, startOf } from './file.ts';
import { bodyMessage } from './messages.ts';
import type { Point } from './file.ts';
import { findMarks } from './marks.ts';
import { isParent } from './nodes.ts';
import type { SourceMark, TextLocale } from './nodes.ts';

export interface SourceNotesOptions {
  /** Is there a source with this key? */
  isSource: (key: string) => boolean;
  /** The known key most like this one, for the message. */
  suggest?: (key: string) => string | undefined;
  /** Keys cited by the facts of the file's frontmatter that the page shows above the text: they take the first numbers. */
  leadingKeys?: (path: string) => readonly string[];
  /** Those it shows below the text: the last numbers. */
  trailingKeys?: (path: string) => readonly string[];
  /** What a screen reader says instead of the bare number. Without it, the number. */
  label?: (locale: TextLocale, number: number) => string;
  localeOf: (path: string) => TextLocale;
}

/**
 * Turns `[^KEY]` into numbered links to the list of sources, numbering the sources in order of first use.
 * Sets `file.data.citations` and `bodyCitations`.
 */
export function sourceNotes(options: SourceNotesOptions) {
  return (tree: Root, file: VFile): void => {
    const path = pathOf(file);
    const source = String(file);
    const locale = options.localeOf(path);
    const numbers = new Map([...new Set(options.leadingKeys?.(path))].map((key, index) => [key, index + 1]));
    const uses = new Map<string, number>();
    const citations: { key: string; position: Point }[] = [];

    function cite(key: string, point: Point): SourceMark {
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      const use = (uses.get(key) ?? 0) + 1;
      uses.set(key, use);
      citations.push({ key, position: { line: point.line, column: point.column } });
      const ariaLabel = options.label?.(locale, number) ?? String(number);
      const id = use === 1 ? `ref-${number}` : `ref-${number}-${use}`;
      return {
        type: 'sourceMark',
        key,
        number,
        data: {
          hName: 'a',
          hProperties: { className: ['ref'], id, href: `#source-${number}`, ariaLabel },
          hChildren: [{ type: 'text', value: String(number) }],
          ...(use === 1 ? { firstCitation: { key, number } } : {}),
        },
      };
    }

    /** The node for one mark, or nothing (with a message) if there is no such source. */
    function resolve(key: string, point: Point): SourceMark | undefined {
      if (options.isSource(key)) return cite(key, point);
      report(file, point, unknownSource(key, options.suggest?.(key)));
      return undefined;
    }

    function replaceIn(parent: Parent, inLink: boolean): void {
      parent.children = parent.children.flatMap((node): RootContent[] => {
        const parts = replace(node, startOf(node.position ? node : parent));
        if (inLink) parts?.filter((part) => part.type === 'sourceMark').forEach(reportInLink);
        if (!parts && isParent(node))
          replaceIn(node, inLink || node.type === 'link' || node.type === 'linkReference');
        return parts ?? [node];
      });
    }

    /** What comes in the place of a node with marks. */
    function replace(node: RootContent, fallback: Point): RootContent[] | undefined {
      if (node.type === 'text') return split(node, source, fallback, resolve);
      // Where somebody did write a definition (an error), Markdown itself sees the marks.
      if (node.type === 'footnoteReference')
        return [resolve(node.label ?? node.identifier, startOf(node)) ?? node];
      if (node.type !== 'footnoteDefinition') return undefined;
      report(file, node, bodyMessage('text.source.definition', { key: node.label ?? node.identifier }));
      return [];
    }

    function reportInLink(mark: SourceMark): void {
      report(file, mark, bodyMessage('text.source.inLink', { key: mark.key }));
    }

    replaceIn(tree, false);
    file.data.citations = [...new Set([...numbers.keys(), ...(options.trailingKeys?.(path) ?? [])])];
    file.data.bodyCitations = citations;
  };
}

type Resolve = (key: string, point: Point) => SourceMark | undefined;

/** Text and marks in turn, without the spaces before the marks; nothing if there is nothing to replace. */
function split(node: Text, source: string, fallback: Point, resolve: Resolve): PhrasingContent[] | undefined {
  const parts: PhrasingContent[] = [];
  let done = 0;
  // The pieces know where they stand, so that what is said of a sentence has its place.
  let from = node.position?.start;
  const piece = (value: string): Text => ({
    type: 'text',
    value,
    ...(from && { position: { start: from, end: from } }),
  });
  for (const { key, start, end, point } of findMarks(node, source)) {
    const mark = resolve(key, point ?? fallback);
    if (!mark) continue;
    if (point) {
      const after = { ...point, column: point.column + end - start, offset: point.offset + end - start };
      mark.position = { start: point, end: after };
    }
    const before = node.value.slice(done, start).replace(/[ \t\n]+$/, '');
    if (before !== '') parts.push(piece(before));
    parts.push(mark);
    done = end;
    from = mark.position?.end ?? from;
  }
  if (parts.length === 0) return undefined;
  const rest = node.value.slice(done);
  return rest === '' ? parts : [...parts, piece(rest)];
}

function unknownSource(key: string, near: string | undefined): Message {
  if (key.trim() === '') return bodyMessage('text.source.empty');
  return near === undefined
    ? bodyMessage('text.source.unknown', { key })
    : bodyMessage('text.source.near', { key, near });
}
