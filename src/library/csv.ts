import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | undefined;

/** What a cell may not begin with: spreadsheets would run it. Tabs and line ends are skipped by some before it. */
const FORMULA = /^(?:[\t\r]|[\s\u0000-\u001f]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/**
 * Writes a table that Excel opens in Russian by a double click: UTF-8 with a byte order mark, `;` between columns,
 * quotes as RFC 4180 has them, CRLF. A text that a spreadsheet would take for a formula gets an apostrophe before it
 * (OWASP, "CSV Injection"); numbers have a dot, unknown cells are empty.
 */
export function csv(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([[...headings], ...rows.map((row) => [...row])], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: /["\r\n;,\t]/,
    // A number of ours never comes as text.
    cast: { string: harmless },
  });
}

/** A cell that no spreadsheet takes for a formula. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
