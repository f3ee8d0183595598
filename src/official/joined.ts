import { isAmendmentNote } from './amendment-notes.ts';
import { word } from './heading-words.ts';
import type { Block } from './model.ts';

/** A mark of a point alone in its paragraph: «1)», «2.1.», «а)», «-». Its text is the next one. */
const MARK = /^(?:\d+(?:[-.]\d+)*[.)]|\p{Ll}\)|[-–—•])$/u;
/** The word of a heading alone in its line: its number begins the next one. */
const ALONE = new RegExp(`^(?:${['статья', 'глава', 'раздел', 'параграф'].map(word).join('|')})$`, 'u');
const NUMBERED = /^(?:\d{1,4}(?:[-.]\d+)*|[IVXLC]+)(?:[.:]|$)/u;
/** A note of amendment goes over no more lines than this. */
const MOST_LINES = 30;

/** Joins what a page sets apart and the law writes together: marks of points, notes of amendment broken over lines. */
export function joinedBlocks(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.type !== 'text') {
      if (block) joined.push(block);
      continue;
    }
    const next = blocks[i + 1];
    const goesOn =
      next?.type === 'text' &&
      (MARK.test(block.text) || (ALONE.test(block.text) && NUMBERED.test(next.text)));
    const lines = 1 + (goesOn ? 1 : noteLines(blocks, i));
    const texts = blocks.slice(i, i + lines).flatMap((part) => (part.type === 'text' ? part.text : []));
    joined.push(lines === 1 ? block : { ...block, text: texts.join(' ') });
    i += lines - 1;
  }
  return joined;
}

/** How many further blocks belong to a note of amendment whose bracket is still open. */
function noteLines(blocks: readonly Block[], at: number): number {
  const first = blocks[at];
  if (first?.type !== 'text' || !isAmendmentNote(first.text)) return 0;
  let open = 0;
  for (let i = at; i < Math.min(blocks.length, at + MOST_LINES); i++) {
    const block = blocks[i];
    if (block?.type !== 'text') return 0;
    open += (block.text.match(/[([]/g)?.length ?? 0) - (block.text.match(/[)\]]/g)?.length ?? 0);
    if (open <= 0) return i - at;
  }
  return 0;
}
