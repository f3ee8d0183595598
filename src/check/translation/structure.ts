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
      message: translationMessage('translation.noSection', {
        name: anchor,
        line: blocks[0]?.position.line ?? '',
        title: beginning(blocks[0]),
      }),
    })),
    ...extra.map(([anchor, blocks]) => ({
      position: blocks[0]?.position ?? START,
      message: translationMessage('translation.ownSection', { name: anchor }),
    })),
    ...(moved === undefined
      ? []
      : [
          {
            position: own.get(moved)?.[0]?.position ?? START,
            message: translationMessage('translation.movedSection', { name: moved }),
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
