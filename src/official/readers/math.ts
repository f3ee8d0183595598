import { lower, raise } from '../signs.ts';

/** A formula in one line. Every part is kept; its shape is told with the signs of a plain line: «(а + б)/2», «√(х)». */

/** Brackets round what has more than one sign. */
function group(text: string): string {
  return /^[\p{L}\p{N}]*$/u.test(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`;
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
