import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont, { type SubsetOptions } from 'subset-font';
import { characters, NAME_LETTERS, type CharsetName } from './charsets.ts';

interface Family {
  name: string;
  package: string;
  /** Path inside the package of the file that holds a Google Fonts subset. */
  file: (subset: string) => string;
  options: SubsetOptions;
}

const FAMILIES: readonly Family[] = [
  {
    name: 'golos',
    package: '@fontsource-variable/golos-text',
    file: (subset) => `files/golos-text-${subset}-wght-normal.woff2`,
    options: { keepFeatures: ['kern', 'tnum', 'locl'], variationAxes: { wght: { min: 400, max: 900 } } },
  },
  {
    name: 'piazzolla',
    package: '@fontsource/piazzolla',
    file: (subset) => `files/piazzolla-${subset}-400-normal.woff2`,
    options: { keepFeatures: ['kern', 'liga', 'locl'] },
  },
];

// ң ө ү are in the file called cyrillic-ext, not in cyrillic.
const SOURCE: Readonly<Record<CharsetName, string>> = {
  com: 'latin',
  cyr: 'cyrillic',
  ky: 'cyrillic-ext',
  lat: 'latin',
};

export interface FontFile {
  name: string;
  bytes: number;
}

const packaged = (path: string): string => fileURLToPath(import.meta.resolve(path));

/**
 * Cuts the font files out of the @fontsource packages into `folder` and lays the licences beside them
 * (the OFL asks for its text in every copy). Rejects if a package or a glyph table cannot be read.
 */
export async function makeSubsets(folder: string): Promise<FontFile[]> {
  const made: FontFile[] = [];
  for (const family of FAMILIES) {
    for (const [charset, source] of Object.entries(SOURCE) as [CharsetName, string][]) {
      const original = await readFile(packaged(`${family.package}/${family.file(source)}`));
      const subset = await subsetFont(
        original,
        characters(charset) + (charset === 'com' ? NAME_LETTERS : ''),
        {
          ...family.options,
          targetFormat: 'woff2',
          // Screens smooth these sizes well without hints; STAT serves font menus, the v… tables vertical setting.
          noHinting: true,
          dropTables: ['STAT', 'VVAR', 'gasp', 'prep', 'vhea', 'vmtx'],
        },
      );
      const name = `${family.name}-${charset}.woff2`;
      await writeFile(`${folder}/${name}`, subset);
      made.push({ name, bytes: subset.length });
    }
    await copyFile(packaged(`${family.package}/LICENSE`), `${folder}/${family.name.toUpperCase()}-OFL.txt`);
  }
  return made;
}

/** What each file of the cards holds: there the common characters stand with the Latin letters. */
const CARD_CHARSETS: readonly [name: string, source: string, characters: string][] = [
  ['cyr', SOURCE.cyr, characters('cyr')],
  ['ky', SOURCE.ky, characters('ky')],
  ['lat', SOURCE.lat, characters('com') + characters('lat')],
];

/** Weights of the cards' letters: the site's name and titles, and what sort of page it is. */
const CARD_WEIGHTS = [500, 800];

/**
 * Cuts the letters for the cards of pages: one weight a file and WOFF, because what draws the cards reads neither
 * variable fonts nor WOFF2. Rejects if a package or a glyph table cannot be read.
 */
export async function makeCardFonts(folder: string): Promise<FontFile[]> {
  const made: FontFile[] = [];
  const golos = '@fontsource-variable/golos-text';
  for (const weight of CARD_WEIGHTS) {
    for (const [charset, source, held] of CARD_CHARSETS) {
      const original = await readFile(packaged(`${golos}/files/golos-text-${source}-wght-normal.woff2`));
      const subset = await subsetFont(original, held, {
        keepFeatures: ['kern', 'locl'],
        variationAxes: { wght: weight },
        targetFormat: 'woff',
        noHinting: true,
        dropTables: ['STAT', 'VVAR', 'gasp', 'prep', 'vhea', 'vmtx'],
      });
      const name = `golos-${weight}-${charset}.woff`;
      await writeFile(`${folder}/${name}`, subset);
      made.push({ name, bytes: subset.length });
    }
  }
  await copyFile(packaged(`${golos}/LICENSE`), `${folder}/GOLOS-OFL.txt`);
  return made;
}
