import type { OutlineBlock, Point } from '../../markdown/index.ts';

/** A block of a translation with the one it translates. */
export interface Pair {
  translation: OutlineBlock;
  original: OutlineBlock;
}

/** A place where the two texts are built differently. */
interface Mismatch {
  position: Point;
  message: string;
}

const NAMES: Readonly<Record<string, string>> = {
  paragraph: 'абзац',
  item: 'пункт списка',
  row: 'строка таблицы',
  due: '<Due>',
  gap: '<Gap>',
  outcome: '<Outcome>',
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
    const message = `разделов (##) в переводе — ${own.length - 1}, в оригинале — ${their.length - 1}: сделайте те же разделы в том же порядке`;
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
  if (!own)
    return {
      position: end,
      message: `после этого места в переводе нет того, что есть в оригинале на строке ${their?.position.line ?? ''}: ${nameOf(their)} «${beginning(their)}…»`,
    };
  if (!their)
    return {
      position: own.position,
      message: `этого в оригинале нет: ${nameOf(own)}. Уберите или запишите как примечание переводчика: <Note kind="translator">`,
    };
  return {
    position: own.position,
    message: `здесь ${nameOf(own)}, а в оригинале на строке ${their.position.line} — ${nameOf(their)}: постройте текст так же`,
  };
}

function nameOf(block: OutlineBlock | undefined): string {
  const shape = block?.shape ?? '';
  if (shape.startsWith('note-')) return `<Note kind="${shape.slice('note-'.length)}">`;
  if (shape.startsWith('heading-')) return `заголовок ${'#'.repeat(Number(shape.at(-1)))}`;
  return NAMES[shape] ?? shape;
}

function beginning(block: OutlineBlock | undefined): string {
  return (block?.text ?? '').trim().split(/\s+/u).slice(0, 5).join(' ');
}
