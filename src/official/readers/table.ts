import { tryHeading } from '../headings.ts';
import { textOf, type Block } from '../model.ts';

/** A cell of a table as a container holds it. */
export interface Cell {
  blocks: Block[];
  /** Columns and rows that it takes; a cell is counted where it begins. */
  columns: number;
  rows: number;
}

/** More than this of either is a slip of the file. */
const MOST_SPAN = 200;

/**
 * Whether a table is only a frame round paragraphs: one column, or a page laid out by a table with its articles. A table
 * that names articles in cells of its own, «Статья 5. Полив | 10 сомов» under a head, is none.
 */
export function isFrame(rows: readonly (readonly Cell[])[]): boolean {
  if (rows.every((cells) => cells.length < 2)) return true;
  return rows.some((cells, y) =>
    cells.some(
      ({ blocks }) =>
        blocks.some(isArticle) &&
        (y === 0 || blocks.length > 1 || cells.filter((cell) => cell.blocks.length > 0).length === 1),
    ),
  );
}

function isArticle(block: Block): boolean {
  return block.type === 'text' && tryHeading(block.text)?.kind === 'article';
}

/** A table as rows of cells: a merged cell stands once, the places it covers are empty. */
export function tableOf(rows: readonly (readonly Cell[])[], at: number): Block[] {
  const grid: string[][] = rows.map(() => []);
  const taken = rows.map(() => new Set<number>());
  rows.forEach((cells, y) => {
    let x = 0;
    for (const { blocks, columns, rows: height } of cells) {
      while (taken[y]?.has(x)) x++;
      const [width, depth] = [clamp(columns), Math.min(clamp(height), rows.length - y)];
      for (let dy = 0; dy < depth; dy++) {
        for (let dx = 0; dx < width; dx++) {
          const row = grid[y + dy];
          if (row) row[x + dx] = dx === 0 && dy === 0 ? blocks.map(textOf).join(' ') : '';
          taken[y + dy]?.add(x + dx);
        }
      }
      x += width;
    }
  });
  const filled = grid.filter((row) => row.length > 0).map((row) => Array.from(row, (cell) => cell ?? ''));
  return filled.length > 0 ? [{ type: 'table', rows: filled, at }] : [];
}

function clamp(span: number): number {
  return Number.isNaN(span) ? 1 : Math.min(Math.max(Math.trunc(span), 1), MOST_SPAN);
}
