import type { Node, Parent, Root } from 'mdast';
import type { Point } from './file.ts';
import { isParent, walk } from './nodes.ts';

/** One sentence of a text. */
export interface Sentence {
  text: string;
  words: number;
  /** Where it begins in the file. */
  position: Point;
}

/** Words cut short that a capital letter or a number follows: «ст. 5», «г. Ош», «т. е. Ош». They end no sentence. */
const CUT_SHORT =
  /(?:^|[\s(«])(?:ст|ч|п|пп|подп|абз|прил|гл|табл|рис|стр|см|ср|напр|им|ул|обл|ок|проф|тел|т\.\s?е|т\.\s?н|no|art|e\.g|i\.e|mr|mrs|dr)\.$/iu;
/** «г.» after a year may end a sentence, before a name of a town it does not. */
const TOWN = /(?:^|[\s(«])(?<!\d\s)г\.$/u;
/** «А. Жапаров», and the number of an item: «1. Заказ». */
const INITIAL = /(?:^|[\s(«.])\p{Lu}\.$/u;
const ITEM = /^\d+[.)]$/;

const segmenter = new Intl.Segmenter('ru', { granularity: 'sentence' });

/**
 * Parts a text into sentences by the rules of Unicode (UAX 29), which know nothing of abbreviations: what they cut
 * after «ст.» or an initial is put together again.
 * @returns each sentence without the spaces round it, and its offset in the text
 */
export function splitSentences(text: string): { text: string; start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  let open = '';
  let start = 0;
  for (const { segment, index } of segmenter.segment(text.replace(/\s/g, ' '))) {
    if (open === '') start = index;
    open += segment;
    if (!goesOn(open.trim())) close();
  }
  close();
  return sentences;

  function close(): void {
    const spaces = open.length - open.trimStart().length;
    if (open.trim() !== '') sentences.push({ text: open.trim(), start: start + spaces });
    open = '';
  }
}

function goesOn(text: string): boolean {
  return CUT_SHORT.test(text) || TOWN.test(text) || INITIAL.test(text) || ITEM.test(text);
}

/** How many words a reader meets: «50 000» and «2018–2019» are one each, a dash or «№» alone is none. */
export function countWords(text: string): number {
  const joined = text.replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1');
  return joined.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The sentences of a text's paragraphs and lists, notes included; headings and tables are not read as sentences. */
export function sentencesOf(tree: Root): Sentence[] {
  const sentences: Sentence[] = [];
  walk(tree, (node) => {
    if (node.type !== 'paragraph') return;
    const pieces = piecesOf(node);
    for (const { text, start } of splitSentences(pieces.map((piece) => piece.text).join(''))) {
      sentences.push({ text, words: countWords(text), position: placeOf(start, pieces) });
    }
  });
  return sentences;
}

interface Piece {
  text: string;
  at: Point;
}

/** The text of a line in pieces, without source marks. */
function piecesOf(parent: Parent): Piece[] {
  return parent.children.flatMap((node: Node) => {
    if (node.type === 'sourceMark') return [];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'text')
      return [{ text: (node as Node & { value: string }).value, at: { line, column } }];
    if (node.type === 'break') return [{ text: ' ', at: { line, column } }];
    return isParent(node) ? piecesOf(node) : [];
  });
}

/** The place in the file of an offset in the pieces' text. */
function placeOf(offset: number, pieces: readonly Piece[]): Point {
  let rest = offset;
  for (const { text, at } of pieces) {
    if (rest < text.length) {
      const before = text.slice(0, rest).split('\n');
      const last = before.at(-1) ?? '';
      return before.length === 1
        ? { line: at.line, column: at.column + rest }
        : { line: at.line + before.length - 1, column: last.length + 1 };
    }
    rest -= text.length;
  }
  return pieces[0]?.at ?? { line: 1, column: 1 };
}
