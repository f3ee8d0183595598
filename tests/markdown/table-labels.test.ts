import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { walk } from '../../src/markdown/nodes.ts';
import { tableLabels } from '../../src/markdown/table-labels.ts';
import { run } from './support.ts';

/** Every cell with what it was given: `['Да', { 'data-label': 'Закон' }]`. */
function cells(text: string) {
  const found: [string, unknown][] = [];
  walk(run(text, [tableLabels]).tree, (node) => {
    if (node.type === 'tableCell') found.push([toString(node), node.data?.hProperties]);
  });
  return found;
}

it('cells of a wide table know their column, the first one names the row', () => {
  expect(cells('| Что | **Старый** | Новый |\n| --- | --- | --- |\n| Дом | Да | Нет |').slice(3)).toEqual([
    ['Дом', { 'data-row': true }],
    ['Да', { 'data-label': 'Старый' }],
    ['Нет', { 'data-label': 'Новый' }],
  ]);
});

it('a table of two columns stays a table', () => {
  expect(cells('| Что | Где |\n| --- | --- |\n| Дом | Тут |').every(([, given]) => given === undefined)).toBe(
    true,
  );
});

it('tables are numbered through the text and list their columns', () => {
  const text = '| Год | Сумма |\n| --- | --- |\n| 2013 | 13 |\n\nЕщё.\n\n| Где |\n| --- |\n| Тут |';
  const given: unknown[] = [];
  walk(run(text, [tableLabels]).tree, (node) => {
    if (node.type === 'table') given.push(node.data?.hProperties);
  });
  expect(given).toEqual([
    { 'data-number': '1', 'data-columns': 'Год, Сумма' },
    { 'data-number': '2', 'data-columns': 'Где' },
  ]);
});
