import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | undefined;

/**
 * Writes a table that Excel opens in Russian by a double click: UTF-8 with its mark, `;` between columns, quotes as
 * RFC 4180 has them, CRLF. A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP,
 * "CSV injection"); numbers have a dot.
 * @param columns names of the columns; the keys of the rows
 */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  return stringify([...rows], {
    columns: [...columns],
    header: true,
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: /[\s,]/,
    cast: {
      // A formula begins so; a number of ours never comes as text.
      string: (value) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value),
    },
  });
}
