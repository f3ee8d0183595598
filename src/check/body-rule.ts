import type { Message } from '../i18n/messages.ts';
import { parseBody, type MarkdownOptions } from '../markdown/index.ts';
import { entryAt, entryKey } from '../library/entry-id.ts';
import { FIGURE } from './figure-links.ts';
import { fileMessage } from './messages/files.ts';
import type { Problem } from './problem.ts';
import type { LoadedFile, ParsedFile } from '../library/content-file.ts';

/** Parses the body of a file; what the plugins object to becomes problems. */
export function parseFile(
  file: LoadedFile,
  options: MarkdownOptions,
): { file: ParsedFile; problems: Problem[] } {
  const parsed = parseBody(file.path, file.text, options);
  const problems = parsed.problems.map((problem) => ({ ...problem, file: file.path }));
  return { file: { ...file, parsed }, problems };
}

/** Places that a page makes under its text: the list of open questions. */
const OF_PAGE = ['open'];

/** Links to a place of their own page: a heading of the text must have it. */
export function checkOwnAnchors(file: ParsedFile): Problem[] {
  const ids = new Set([...file.parsed.headings.map(({ id }) => id), ...OF_PAGE]);
  return file.parsed.prose.links.flatMap(({ url, position }) => {
    const anchor = url.slice(1);
    if (!url.startsWith('#') || ids.has(anchor)) return [];
    return [{ file: file.path, ...position, ...noSection(anchor, [...ids]) }];
  });
}

function noSection(anchor: string, ids: readonly string[]): Message {
  const known = [...new Set(ids)].join(', ');
  return known
    ? fileMessage('sections.unknown', { anchor, known })
    : fileMessage('sections.none', { anchor });
}

/** Links with a fragment: the section must exist in the text they lead to. */
export function checkAnchors(file: ParsedFile, filesOf: (entry: string) => readonly ParsedFile[]): Problem[] {
  return file.parsed.links.flatMap(({ address, position }) => {
    const [path = '', anchor] = address.split('#');
    const entry = entryAt(path);
    if (!anchor || !entry || anchor.startsWith(FIGURE)) return [];
    const sections = filesOf(entryKey(entry)).flatMap(({ parsed }) => parsed.sections.map(({ id }) => id));
    if (sections.includes(anchor)) return [];
    return [{ file: file.path, ...position, ...noSection(anchor, sections) }];
  });
}
