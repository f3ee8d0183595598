import type { Arg, Message, Words } from '../../i18n/messages.ts';
import { translationMessage } from '../messages/translations.ts';
import type { OutlineBlock, Point } from '../../markdown/index.ts';

/** A block of a translation with the one it translates. */
export interface Pair {
  translation: OutlineBlock;
  original: OutlineBlock;
}

/** A place where the two texts are built differently. */
interface Mismatch {
  position: Point;
  message: Message;
}

const NAMES: Readonly<Record<string, Words>> = {
  paragraph: { ru: 'абзац', ky: 'абзац', en: 'a paragraph' },
  item: { ru: 'пункт списка', ky: 'тизменин пункту', en: 'an item of a list' },
  row: { ru: 'строка таблицы', ky: 'таблицанын сабы', en: 'a row of a table' },
};

/**
 * Pairs the blocks of a translation with those of its original, section by section, so that one lost paragraph does
 * not put out of step all that follows. Sections built differently are named at the first difference, and the blocks
 * before it are paired.
 */
export function pairBlocks(
  translation: readonly OutlineBlock[],
  original: readonly OutlineBlock[],
): { pairs: Pair[]; mismatches: Mismatch[] } {
  const [own, their] = [sectionsOf(translation), sectionsOf(original)];
  if (own.length !== their.length) {
    const message = translationMessage('translation.sections', {
      own: own.length - 1,
      their: their.length - 1,
    });
    return { pairs: [], mismatches: [{ position: own.at(-1)?.[0]?.position ?? START, message }] };
  }
  const pairs: Pair[] = [];
  const mismatches: Mismatch[] = [];
  own.forEach((blocks, i) => {
    const counterparts = their[i] ?? [];
    const length = Math.max(blocks.length, counterparts.length);
    for (let k = 0; k < length; k++) {
      const [one, other] = [blocks[k], counterparts[k]];
      if (one?.shape !== other?.shape) {
        mismatches.push(describe(one, other, blocks.at(-1)?.position ?? START));
        return;
      }
      if (one && other) pairs.push({ translation: one, original: other });
    }
  });
  return { pairs, mismatches };
}

/** Where a text has no place of its own. */
export const START: Point = { line: 1, column: 1 };

function sectionsOf(blocks: readonly OutlineBlock[]): OutlineBlock[][] {
  const sections: OutlineBlock[][] = [[]];
  for (const block of blocks) {
    if (block.shape === 'heading-2') sections.push([block]);
    else sections.at(-1)?.push(block);
  }
  return sections;
}

function describe(own: OutlineBlock | undefined, their: OutlineBlock | undefined, end: Point): Mismatch {
  const line = their?.position.line ?? 0;
  if (!own) {
    const what = { line, what: nameOf(their), text: beginning(their) };
    return { position: end, message: translationMessage('translation.lost', what) };
  }
  const { position } = own;
  if (!their) return { position, message: translationMessage('translation.added', { what: nameOf(own) }) };
  const message = translationMessage('translation.other', { own: nameOf(own), line, their: nameOf(their) });
  return { position, message };
}

function nameOf(block: OutlineBlock | undefined): Arg {
  const shape = block?.shape ?? '';
  if (shape.startsWith('note-')) return `<Note kind="${shape.slice('note-'.length)}">`;
  if (shape.startsWith('heading-')) {
    const marks = '#'.repeat(Number(shape.at(-1)));
    return { ru: `заголовок ${marks}`, ky: `${marks} аталышы`, en: `a heading ${marks}` };
  }
  return NAMES[shape] ?? `<${shape.charAt(0).toUpperCase()}${shape.slice(1)}>`;
}

function beginning(block: OutlineBlock | undefined): string {
  return (block?.text ?? '').trim().split(/\s+/u).slice(0, 5).join(' ');
}
