import { lower, raise } from '../signs.ts';

/** A formula in one line. Every part is kept; its shape is told with the signs of a plain line: «(а + б)/2», «√(х)». */

/** Brackets round what has more than one sign. */
function group(text: string): string {
  return /^[\p{L}\p{N}]*$/u.test(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`;
}

/** Parts of a formula beside each other; names that would run into one word are set apart. */
export function sideBySide(parts: readonly string[]): string {
  return parts.reduce(
    (line, part) => line + (/\p{L}$/u.test(line) && /^\p{L}/u.test(part) ? ' ' : '') + part,
    '',
  );
}

/** Stands behind a formula until its line is done: a word right after it is set apart. */
export const FORMULA_END = '\u0001';

/** A line with its formulas set apart from the words behind them. */
export function withFormulas(line: string): string {
  return line.replace(/\u0001(?=[\p{L}\p{N}])/gu, ' ').replaceAll(FORMULA_END, '');
}

export const MATH = {
  fraction: (over: string, under: string) => `${group(over)}/${group(under)}`,
  power: (base: string, exponent: string) => {
    const raised = raise(exponent);
    return /^[⁰¹²³⁴-⁹⁻⁺ⁿ]+$/u.test(raised) ? base + raised : `${base}^${group(exponent)}`;
  },
  index: (base: string, index: string) =>
    /^\d+$/.test(index) ? base + lower(index) : `${base}_${group(index)}`,
  root: (inside: string, degree = '') => `${degree}√(${inside})`,
  sum: (sign: string, from: string, to: string, inside: string) =>
    `${sign}${from || to ? `(${[from, to].filter(Boolean).join('…')}) ` : ' '}${inside}`,
} as const;
