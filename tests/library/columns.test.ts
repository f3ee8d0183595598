import { expect, it } from 'vitest';
import { columnsOf } from '../../src/library/text/columns.ts';

it('a table is called by its columns, whatever marks they hold', () => {
  const html =
    '<thead><tr><th>Год</th><th align="right">Сум\u00ADма <a href="#n">1</a></th><th></th></tr></thead><tbody><tr><td>2019</td></tr></tbody>';
  expect(columnsOf(html)).toEqual(['Год', 'Сумма 1']);
});
