import type { Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { walk } from './nodes.ts';

/** Two columns fit a phone as they are. */
const WIDE = 3;

/**
 * Numbers the tables of a text, `data-number`, and lists their columns, `data-columns`, so that each can be named
 * apart from the others. Gives each cell of a table of three columns or more the name of its column, `data-label`:
 * on a phone every row becomes a block of lines, and a line without its column's name could not be read. The first
 * cell names the row.
 * Runs after `typography`, so that the names are set like the rest.
 */
export function tableLabels() {
  return (tree: Root): void => {
    let number = 0;
    walk(tree, (node) => {
      if (node.type !== 'table') return;
      number += 1;
      const names = namesOf(node);
      const named = { 'data-number': String(number), 'data-columns': names.filter(Boolean).join(', ') };
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...named } };
      if (names.length >= WIDE) label(node, names);
    });
  };
}

function namesOf({ children: [head] }: Table): string[] {
  return head?.children.map((cell) => toString(cell).trim()) ?? [];
}

function label({ children: [, ...rows] }: Table, names: string[]): void {
  for (const row of rows) {
    row.children.forEach((cell, column) => {
      const properties = column === 0 ? { 'data-row': true } : { 'data-label': names[column] };
      cell.data = { ...cell.data, hProperties: { ...cell.data?.hProperties, ...properties } };
    });
  }
}
