import type { Block, Heading } from './model.ts';

/** A title of several lines is no longer than this; a line of it neither. */
const MOST_LINES = 4;
const LONGEST_LINE = 300;

/**
 * The lines below a heading that still belong to its title: the whole title where the heading has none yet, or the
 * rest of one broken over lines. A line of the text itself is never taken: it ends as a sentence or has a number.
 * @param from where in the blocks the first line below the heading stands
 * @param headings the headings among the blocks
 */
export function titleLines(
  heading: Heading,
  blocks: readonly Block[],
  from: number,
  headings: ReadonlyMap<Block, Heading>,
): string[] {
  // An appendix is named by lines of its own, which stay text.
  if (heading.kind === 'appendix') return [];
  const below: string[] = [];
  for (const block of blocks.slice(from, from + MOST_LINES + 1)) {
    if (block.type !== 'text' || headings.has(block)) break;
    below.push(block.text);
  }
  // Nothing but lines up to the next heading: «Государственный земельный кадастр. | Мониторинг земель».
  const onlyLines = below.length <= MOST_LINES && blocks[from + below.length]?.type === 'text';
  if (heading.kind !== 'article' && heading.title === '' && onlyLines && isTitle(below)) return below;
  const lines: string[] = [];
  for (const [i, line] of below.entries()) {
    const title = [heading.title, ...lines].filter(Boolean).join(' ');
    // A lone line after «Статья 5.» is the article itself.
    const follows =
      title === ''
        ? isLine(line) && startsTitle(line) && isFollowed(blocks, from + i, headings)
        : goesOn(title, line);
    if (!follows) break;
    lines.push(line);
  }
  return lines;
}

function isFollowed(blocks: readonly Block[], at: number, headings: ReadonlyMap<Block, Heading>): boolean {
  const next = blocks[at + 1];
  return next !== undefined && headings.get(next)?.kind !== 'article';
}

function isTitle(lines: readonly string[]): boolean {
  return (
    lines.length > 0 &&
    lines.every((line) => isPlain(line) && startsTitle(line)) &&
    isLine(lines.at(-1) ?? '')
  );
}

/** Neither a numbered point nor a note of amendment. */
function isPlain(line: string): boolean {
  return line.length <= LONGEST_LINE && /^[\p{L}«"„]/u.test(line) && !/^\p{L}\)/u.test(line);
}

function isLine(line: string): boolean {
  return isPlain(line) && !/[.;:,]$/.test(line);
}

function startsTitle(line: string): boolean {
  return /^[\p{Lu}«"„]/u.test(line);
}

/** A title goes on in a line that begins with a small letter, or in capitals like the line before. */
function goesOn(title: string, line: string): boolean {
  if (!isLine(line) || /[.;:]$/.test(title)) return false;
  return /^\p{Ll}/u.test(line) || (isCapitals(title) && isCapitals(line));
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
