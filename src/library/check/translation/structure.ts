import type { OutlineBlock, Point } from '../../../markdown/index.ts';

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
 * Pairs the blocks of a translation with those of its original, section by section, by the names of
 * the sections, so that one lost paragraph does not put out of step all that follows. Sections built differently are named at the first difference, and the blocks
 * before it are paired.
 */
export function pairBlocks(
  translation: readonly OutlineBlock[],
  original: readonly OutlineBlock[],
): { pairs: Pair[]; mismatches: Mismatch[] } {
  const [own, their] = [sectionsOf(translation), sectionsOf(original)];
  const pairs: Pair[] = [];
  const mismatches = differentSections(own, their);
  for (const [anchor, blocks] of own) {
    const counterparts = their.get(anchor);
    if (!counterparts) continue;
    const length = Math.max(blocks.length, counterparts.length);
    for (let k = 0; k < length; k++) {
      const [one, other] = [blocks[k], counterparts[k]];
      if (one?.shape !== other?.shape) {
        mismatches.push(describe(one, other, blocks.at(-1)?.position ?? START));
        break;
      }
      if (one && other) pairs.push({ translation: one, original: other });
    }
  }
  return { pairs, mismatches };
}

type Sections = ReadonlyMap<string, readonly OutlineBlock[]>;

/** Sections are the same where their names or numbers are, wherever they stand. */
function differentSections(own: Sections, their: Sections): Mismatch[] {
  const end = [...own.values()].flat().at(-1)?.position ?? START;
  const missing = [...their].filter(([anchor]) => !own.has(anchor));
  const extra = [...own].filter(([anchor]) => !their.has(anchor));
  const common = (one: Sections, other: Sections) => [...one.keys()].filter((anchor) => other.has(anchor));
  const order = common(their, own);
  const moved = common(own, their).find((anchor, i) => anchor !== order[i]);
  return [
    ...missing.map(([anchor, blocks]) => ({
      position: end,
      message: `в переводе нет раздела «#${anchor}», в оригинале он на строке ${blocks[0]?.position.line ?? ''}: «${beginning(blocks[0])}»`,
    })),
    ...extra.map(([anchor, blocks]) => ({
      position: blocks[0]?.position ?? START,
      message: `раздела «#${anchor}» в оригинале нет: уберите его или исправьте имя на то, что в оригинале`,
    })),
    ...(moved === undefined
      ? []
      : [
          {
            position: own.get(moved)?.[0]?.position ?? START,
            message: `раздел «#${moved}» стоит не там, где в оригинале: сделайте тот же порядок`,
          },
        ]),
  ];
}

/** Where a text has no place of its own. */
export const START: Point = { line: 1, column: 1 };

/** The blocks of each section under its anchor; the introduction under none. */
function sectionsOf(blocks: readonly OutlineBlock[]): Map<string, OutlineBlock[]> {
  let section: OutlineBlock[] = [];
  const sections = new Map([['', section]]);
  for (const block of blocks) {
    if (block.shape === 'heading-2') sections.set(block.anchor ?? '', (section = []));
    section.push(block);
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
