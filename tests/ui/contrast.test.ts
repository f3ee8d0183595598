import { describe, expect, it } from 'vitest';
import { properties, rule, stylesheet } from './stylesheet.ts';

const css = stylesheet('tokens.css');
const declared = properties(rule(css, ':root'));
const onInverse = properties(rule(css, '.inverse'));
const fallback = rule(css, '@supports not (color: light-dark(#000, #fff))');

type Theme = 'light' | 'dark';
type Palette = (token: string) => string;

function value(text: string | undefined, theme: Theme): string {
  const pair = /^light-dark\((#\w+), (#\w+)\)$/.exec(text ?? '');
  return (theme === 'light' ? pair?.[1] : pair?.[2]) ?? text ?? '';
}

const palette =
  (theme: Theme): Palette =>
  (token) =>
    value(declared.get(token), theme);
/** An inverse surface: dark values whatever the theme, and three of its own. */
const inverse: Palette = (token) => onInverse.get(token) ?? palette('dark')(token);

/** Relative luminance of `#rrggbb`: WCAG 2.2, glossary. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** WCAG 2.2: 1.4.6 for text (AAA), 1.4.3 for text (AA), 1.4.11 for lines and marks that carry meaning. */
const AAA = 7;
const AA = 4.5;
const MARK = 3;
const SECTORS = ['clean', 'youth', 'child', 'women', 'disab', 'serv'].map((sector) => `sec-${sector}`);

type Pair = [front: string, back: string, least: number];

const IN_BOTH_THEMES: Pair[] = [
  ...['paper', 'wool'].flatMap((ground): Pair[] => [
    ['ink', ground, AAA],
    ['ink-2', ground, AAA],
    ['edge', ground, AA],
    ['accent', ground, MARK],
  ]),
  ['on-solid', 'solid', AAA],
  ['solid', 'paper', AAA],
  ['danger', 'paper', AAA],
  ['ink', 'hit', AAA],
  ['on-focus', 'focus', AAA],
  ...SECTORS.map((sector): Pair => [sector, 'paper', AAA]),
];

const ON_INVERSE: Pair[] = [
  ['ink', 'inverse', AAA],
  ['ink-2', 'inverse', AAA],
  ['edge', 'inverse', AA],
  ['accent', 'inverse', AA],
  ['solid', 'inverse', AAA],
  ['focus', 'inverse', AAA],
  ['ink', 'inverse-pattern', AA],
];

describe.each<Theme>(['light', 'dark'])('colours of the %s theme', (theme) => {
  it.each(IN_BOTH_THEMES)('%s on %s: at least %d', (front, back, least) => {
    expect(contrast(palette(theme)(front), palette(theme)(back))).toBeGreaterThanOrEqual(least);
  });
});

describe('colours on the inverse surface', () => {
  it.each(ON_INVERSE)('%s on %s: at least %d', (front, back, least) => {
    expect(contrast(inverse(front), inverse(back))).toBeGreaterThanOrEqual(least);
  });

  it('parts the inverse surface from light paper', () => {
    expect(contrast(palette('light')('inverse'), palette('light')('paper'))).toBeGreaterThanOrEqual(AAA);
  });
});

describe('browsers without light-dark()', () => {
  const twoFaced = [...declared].filter(([, text]) => text.startsWith('light-dark('));

  it('get every light value', () => {
    const light = twoFaced.map(([token, text]) => [token, value(text, 'light')]);
    expect(Object.fromEntries(properties(rule(fallback, ':root')))).toEqual(Object.fromEntries(light));
  });

  it('get dark values on the inverse surface', () => {
    const turned = properties(rule(fallback, '.inverse'));
    for (const [token, text] of turned)
      expect([token, text]).toEqual([token, value(declared.get(token), 'dark')]);
    expect([...turned.keys()]).toEqual(
      expect.arrayContaining(['paper', 'ink', 'solid', 'on-solid', 'accent']),
    );
  });
});
