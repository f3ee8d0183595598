import type { Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { walk } from './nodes.ts';

/** Two columns fit a phone as they are. */
const WIDE = 3;

/**
 * Numbers the tables of a text, `data-number`, so that each can be named apart from the others. Gives each cell of a table of three columns or more the name of its column, `data-label`: on a phone every row
 * becomes a block of lines, and a line without its column's name could not be read. The first cell names the row.
 * Runs after `typography`, so that the names are set like the rest.
 */
export function tableLabels() {
  return (tree: Root): void => {
    let number = 0;
    walk(tree, (node) => {
      if (node.type !== 'table') return;
      number += 1;
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, 'data-number': String(number) } };
      label(node);
    });
  };
}

function label({ children: [head, ...rows] }: Table): void {
  const names = head?.children.map((cell) => toString(cell).trim()) ?? [];
  if (names.length < WIDE) return;
  for (const row of rows) {
    row.children.forEach((cell, column) => {
      const properties = column === 0 ? { 'data-row': true } : { 'data-label': names[column] };
      cell.data = { ...cell.data, hProperties: { ...cell.data?.hProperties, ...properties } };
    });
  }
}
