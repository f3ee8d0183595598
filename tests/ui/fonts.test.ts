import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  characters,
  CHARSETS,
  nameRange,
  unicodeRange,
  type CharsetName,
} from '../../src/ui/fonts/charsets.ts';
import { stylesheet } from './stylesheet.ts';

const FONTS = path.resolve(import.meta.dirname, '../../src/ui/fonts');
const size = (...names: string[]): number =>
  names.reduce((sum, name) => sum + statSync(path.join(FONTS, `${name}.woff2`)).size, 0);

const faces = [...stylesheet('fonts.css').matchAll(/@font-face \{(.*?)\}/gs)].flatMap(([, face]) => {
  const file = /fonts\/(\w+)-(\w+)\.woff2/.exec(face!);
  const family = /font-family: '?([^';]+)/.exec(face!)?.[1];
  const range = /unicode-range:\s*([^;]+);/.exec(face!)?.[1]?.replaceAll(/\s+/g, ' ');
  return file ? [{ file: `${file[1]}-${file[2]}`, family, charset: file[2] as CharsetName, range }] : [];
});

describe('font files', () => {
  it('are each declared once', () => {
    const files = readdirSync(FONTS).filter((name) => name.endsWith('.woff2'));
    const declared = faces.filter(({ family }) => family !== 'Golos Names');
    expect(declared.map(({ file }) => `${file}.woff2`).sort()).toEqual(files.sort());
  });

  it.each(faces)('$file as $family is asked for exactly its characters', ({ family, charset, range }) => {
    expect(range).toBe(family === 'Golos Names' ? nameRange() : unicodeRange(charset));
  });

  it('fit the first view into 38 KB, in Kyrgyz too: no Latin file', () => {
    const russian = size('golos-com', 'golos-cyr', 'piazzolla-com', 'piazzolla-cyr');
    expect(russian + size('golos-ky', 'piazzolla-ky')).toBeLessThanOrEqual(38_000);
  });
});

describe('character sets', () => {
  const all = Object.keys(CHARSETS).map((name) => characters(name as CharsetName));

  it('do not overlap', () => {
    const letters = all.join('');
    expect(new Set(letters).size).toBe([...letters].length);
  });

  it.each([
    [
      'Russian',
      'Съешь же ещё этих мягких французских булок № 70, § 5, ст. 3–4 — «ёлочки» и „лапки“… 12 × 3 − 1',
    ],
    ['Kyrgyz', 'Ушул Мыйзамда колдонулуучу негизги түшүнүктөр, жаңы Өкмөт, ҮҢӨ'],
    ['English', 'The law’s “social order”, ‘as is’ · © 2018 [1] + 50% (a_b)'],
  ])('hold %s text', (_, text) => {
    expect([...text].filter((character) => !all.some((set) => set.includes(character)))).toEqual([]);
  });
});
