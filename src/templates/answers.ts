/** What a reader has written into a document: kept on the device, added up, put into the Word file. No DOM here. */

/** A line of a table by the names of its columns. */
export type Row = Readonly<Record<string, string>>;
/** By the names of fields: words, or the lines of a table. */
export type Answers = Readonly<Record<string, string | readonly Row[]>>;

/** How a table is computed. */
export interface ComputedColumn {
  id: string;
  kind: 'text' | 'number' | 'sum' | 'weight' | 'product';
  /** Of a product: the names of its two factors. */
  of?: readonly string[] | undefined;
}

/** What is computed of a table: the products of each line, the totals of columns, the cells that are no numbers. */
export interface Computed {
  products: readonly Readonly<Record<string, string>>[];
  totals: Readonly<Record<string, string>>;
  /** Places of what was written where a number belongs and is none; left out of the totals. */
  wrong: readonly { row: number; column: string }[];
  /** Whether the weights of a column, where there are any, make 100. */
  weightsMake100: boolean;
}

/** Numbers are counted in hundredths, so that no sum is a kopeck off; at most nine digits before the comma. */
const NUMBER = /^(\d{1,9}|\d{1,3}(?:[ \u00A0\u202F]\d{3}){1,2})(?:[.,](\d{1,2}))?$/;

/**
 * Reads a number as people write it: «12 500», «12500,50», «7.5». Undefined for anything that could be meant in
 * two ways, such as «1.500».
 */
export function readNumber(written: string): bigint | undefined {
  const [, whole, part = ''] = NUMBER.exec(written.trim()) ?? [];
  return whole === undefined ? undefined : BigInt(whole.replace(/\D/g, '') + part.padEnd(2, '0'));
}

/** Hundredths as a number for `Intl.NumberFormat` and for reading again: `1234550` → `12345.50`, `700` → `7`. */
export function writtenNumber(hundredths: bigint): string {
  const digits = hundredths.toString().padStart(3, '0');
  const [whole, part] = [digits.slice(0, -2), digits.slice(-2)];
  return part === '00' ? whole : `${whole}.${part}`;
}

/** Adds a table up. Empty cells count as nothing, a product needs both its numbers. */
export function compute(columns: readonly ComputedColumn[], rows: readonly Row[]): Computed {
  const wrong: { row: number; column: string }[] = [];
  const weights = new Set(columns.filter(({ kind }) => kind === 'weight').map(({ id }) => id));
  const numbers = rows.map((row, i) => {
    const found = new Map<string, bigint>();
    for (const { id, kind } of columns) {
      const written = row[id]?.trim() ?? '';
      if (kind === 'text' || kind === 'product' || written === '') continue;
      const number = readNumber(written);
      if (number === undefined) wrong.push({ row: i, column: id });
      else found.set(id, number);
    }
    for (const { id, of } of columns) {
      const [a, b] = (of ?? []).map((name) => found.get(name));
      if (of === undefined || a === undefined || b === undefined) continue;
      // Two factors in hundredths, and once more a hundredth where one is in per cent; halves go up.
      const divisor = of.some((name) => weights.has(name)) ? 10_000n : 100n;
      found.set(id, (a * b + divisor / 2n) / divisor);
    }
    return found;
  });
  const total = (id: string) => numbers.reduce((sum, row) => sum + (row.get(id) ?? 0n), 0n);
  return {
    products: numbers.map((row) =>
      Object.fromEntries(
        columns.flatMap(({ id, kind }) => {
          const value = row.get(id);
          return kind === 'product' && value !== undefined ? [[id, writtenNumber(value)]] : [];
        }),
      ),
    ),
    totals: Object.fromEntries(
      columns
        .filter(({ kind }) => kind === 'sum' || kind === 'weight' || kind === 'product')
        .map(({ id }) => [id, writtenNumber(total(id))]),
    ),
    wrong,
    weightsMake100: [...weights].every((id) => [0n, 10_000n].includes(total(id))),
  };
}

/** What XML 1.0 cannot hold, and with it a Word file: control characters; halves of pairs are mended apart. */
const NOT_IN_XML = /[^\t\n\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Words as a Word file can hold them: without control characters, lines parted by `\n`. */
export function forXml(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(NOT_IN_XML, '').toWellFormed();
}

/** Answers as they are kept on the device; whatever else stands there counts as none. */
export function readAnswers(kept: string | null): Answers {
  let value: unknown;
  try {
    value = JSON.parse(kept ?? '{}');
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string | Row[]] =>
        typeof entry[1] === 'string' || (Array.isArray(entry[1]) && entry[1].every(isRow)),
    ),
  );
}

function isRow(value: unknown): value is Row {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((cell) => typeof cell === 'string')
  );
}
