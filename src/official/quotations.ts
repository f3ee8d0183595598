import { tryHeading } from './headings.ts';
import { textOf, type Block } from './model.ts';

/** A quotation that goes on longer than this (blocks) is a quote mark that nobody closed. */
const LONGEST = 400;
const OPEN = '«“„"';
/** Quotes of typewriters and of other languages as those of the others: «<<», «‘…’», two apostrophes. */
const plainQuotes = (text: string) =>
  text
    .replace(/<<|‹/g, '«')
    .replace(/>>|›/g, '»')
    .replace(/'{2}|(?<=\s|^)[`´]{2}|[`´]{2}(?=[.;,]|$)/g, '"')
    .replace(/‘/g, '«')
    .replace(/(?<!\p{L})’|’(?=[.;:,)]*$)/gu, '»');
/** An opening quote at the beginning of a block, or after a colon, that a heading or a numbered point follows. */
const BEGINS = new RegExp(`(?:^|[:;]\\s)(?<quote>[${OPEN}])\\s?(?=\\S)(?<rest>.*)$`, 'su');
const ENDS = /[»”"“][»”"“]?\s?[.;:,)]*$/u;

/**
 * The blocks that an amending law quotes: «дополнить статьёй 2-1: «Статья 2-1. Лейки … там же.»;». Their headings are
 * words of the other law. A quotation that is never closed is none, and its headings stay headings.
 * @returns each block with whether words before announce the quotation, as an amending law always does
 */
export function quotedBlocks(blocks: readonly Block[]): Map<Block, boolean> {
  const quoted = new Map<Block, boolean>();
  for (let i = 0; i < blocks.length; i++) {
    const end = endOfQuotation(blocks, i);
    if (end === undefined) continue;
    const isAnnounced = announces(blocks, i);
    for (const block of blocks.slice(i, end + 1)) quoted.set(block, isAnnounced);
    i = end;
  }
  return quoted;
}

/** The heading in a block without the quote marks round it. */
export function quotedHeading(block: Block): string | undefined {
  if (block.type !== 'text') return undefined;
  const text = plainQuotes(block.text);
  const bare = (BEGINS.exec(text)?.groups?.['rest'] ?? text).replace(/[»”"“]+[.;:,)]*$/u, '');
  return tryHeading(bare) ? bare : undefined;
}

/** Whether a quotation goes on in the line of its introduction, or the block before leads to it. */
function announces(blocks: readonly Block[], at: number): boolean {
  const [first, before] = [blocks[at], blocks[at - 1]];
  if (first?.type === 'text' && !new RegExp(`^[${OPEN}]`, 'u').test(plainQuotes(first.text))) return true;
  return (
    before?.type === 'text' &&
    /:$|(?:редакци|содержани|слов|изложить|дополнить|изменени|мазмун|редакция|толукта|берилсин|киргизилсин)\p{L}*[.;]?$/iu.test(
      before.text,
    )
  );
}

/** Where the quotation ends that a block opens, as its place; undefined where it opens none. */
function endOfQuotation(blocks: readonly Block[], at: number): number | undefined {
  const first = blocks[at];
  const groups = first?.type === 'text' ? BEGINS.exec(plainQuotes(first.text))?.groups : undefined;
  if (!groups) return undefined;
  const rest = groups['rest'] ?? '';
  if (!tryHeading(rest) && !/^\d+(?:-\d+)*[.)]/.test(rest) && !startsQuotedHeading(blocks, at, rest)) {
    return undefined;
  }
  const isStraight = groups['quote'] === '"';
  let depth = isStraight ? count(rest, /"/g) + 1 : 1 + balance(rest);
  const isOver = () => (isStraight ? depth % 2 === 0 : depth <= 0);
  if (isOver()) return at;
  let fallback: number | undefined = ENDS.test(rest) ? at : undefined;
  for (let i = at + 1; i < Math.min(blocks.length, at + LONGEST); i++) {
    const block = blocks[i];
    if (!block) break;
    const text = plainQuotes(textOf(block));
    depth += isStraight ? count(text, /"/g) : balance(text);
    if (isOver() && ENDS.test(text)) return i;
    // «Положение «О садах»: one closing mark for two.
    if (fallback === undefined && ENDS.test(text)) fallback = i;
  }
  return fallback;
}

/** «Глава 2-1» or a word of a heading alone, its number in the next block. */
function startsQuotedHeading(blocks: readonly Block[], at: number, rest: string): boolean {
  const next = blocks[at + 1];
  return next?.type === 'text' && rest.length < 12 && tryHeading(`${rest} ${next.text}`) !== undefined;
}

function balance(text: string): number {
  return count(text, /[«„]/g) - count(text, /[»”]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
