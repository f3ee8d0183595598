import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HUB } from '../support/content.ts';

/** A copy of the project with one collection more (its folder, its name in the list, its route, one entry) and features less. */
const ROOT = path.resolve(import.meta.dirname, '../..');

const DECLARATION = `import * as z from 'zod';
import { common, sources } from '../library/fields.ts';
import type { Collection } from '../library/registry.ts';

declare module '../library/registry.ts' {
  interface CollectionNames {
    recipes: true;
  }
}

export const recipeSchema = z.strictObject({ ...common, sources: sources() });

export const recipesCollection: Collection = {
  name: 'recipes',
  schema: recipeSchema,
  label: { ru: 'Рецепт', ky: 'Рецепт', en: 'Recipe' },
  navigation: { place: 9, label: { ru: 'Рецепты', ky: 'Рецепттер', en: 'Recipes' } },
  search: { place: 10, label: { ru: 'Рецепты', ky: 'Рецепттер', en: 'Recipes' } },
};
`;

const ROUTE = `---
import type * as z from 'zod';
import { renderText } from '../../../library/render.ts';
import EntryText from '../../../library/text/EntryText.astro';
import SourceList from '../../../library/text/SourceList.astro';
import Text from '../../../library/text/Text.astro';
import { queriesOf, type Entry } from '../../../library/entries.ts';
import { recipeSchema } from '../../../recipes/collection.ts';
import EntryPage from '../../../site/EntryPage.astro';

export const getStaticPaths = () => queriesOf<z.output<typeof recipeSchema>>('recipes').paths();

interface Props {
  entry: Entry<z.output<typeof recipeSchema>>;
}

const { entry } = Astro.props;
const text = await renderText(entry);
---

<EntryPage entry={entry} title={entry.data.title} section="recipes">
  <EntryText entry={entry}>
    <h1>{entry.data.title}</h1>
    <Text text={text} />
    <SourceList citations={text.citations} />
  </EntryText>
</EntryPage>
`;

const ENTRY = `---
title: Плов на всю улицу
summary: Как накормить улицу, чтобы хватило всем.
updated: '2002-03-04'
sources: [LETTER]
---

Зовите соседей по [инструкции](../../guides/gorod/ru.mdx).[^LETTER]
`;

let folder: string;
const inFolder = (name: string) => path.join(folder, name);
const env = () => ({
  ...process.env,
  CONTENT_DIR: inFolder('content'),
  CACHE_DIR: inFolder('cache'),
  DIST_DIR: inFolder('dist/client'),
  SITE_DATE: '2002-03-04',
});

function put(file: string, text: string): void {
  mkdirSync(path.dirname(inFolder(file)), { recursive: true });
  writeFileSync(inFolder(file), text);
}

function run(script: string, ...args: string[]): string {
  return execFileSync(process.execPath, [script, ...args], { cwd: folder, env: env(), encoding: 'utf8' });
}

const page = (file: string) => readFileSync(inFolder(`dist/client/${file}`), 'utf8');

/** A copy of the project over the small hub, with the collection in it. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rooms-'));
  for (const name of [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(path.join(ROOT, name), inFolder(name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), inFolder('node_modules'));
  cpSync(HUB, inFolder('content'), { recursive: true });
  // One of the features to be taken out makes pages of it.
  rmSync(inFolder('content/acts/zakon-3/text'), { recursive: true });
  put('src/recipes/collection.ts', DECLARATION);
  put('src/pages/[...locale]/recipes/[id].astro', ROUTE);
  put('content/recipes/plov/ru.mdx', ENTRY);
  const list = readFileSync(inFolder('src/collections.ts'), 'utf8');
  put(
    'src/collections.ts',
    list
      .replace(/^import /m, "import { recipesCollection } from './recipes/collection.ts';\nimport ")
      .replace('  organisationsCollection,\n', '  organisationsCollection,\n  recipesCollection,\n'),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What goes with a feature: its files, and every line elsewhere that names it. */
const FEATURES = [
  {
    feature: 'editing',
    files: ['src/editing', 'src/cli/editor.ts'],
    names: /editor\.ts|addEditor\(/,
    lines: 2,
  },
  {
    feature: 'programme',
    files: [
      'src/programme',
      'src/i18n/strings/programme.ts',
      'src/pages/[...locale]/conferences/[id]',
      'src/pages/conferences',
    ],
    names:
      /\/programme(?:\/|\.ts)|programmeFeature|programmeStrings|programme\.data|rogramme\(|="?\{programme\}|wholeCalendar\(/,
    lines: 15,
  },
  {
    feature: 'official',
    files: [
      'src/official',
      'src/i18n/strings/official.ts',
      'src/cli/import-act.ts',
      'src/pages/[...locale]/acts/[parent]/editions',
      'src/pages/[...locale]/acts/[parent]/[bare].astro',
    ],
    names: /\/official(?:\/|\.ts)|officialFeature|officialStrings|officialText|<Official/,
    lines: 19,
  },
];

describe('a collection more is a folder, a name in the list and its routes', () => {
  it('is checked: a fault of its fields is named at its place', () => {
    put('content/recipes/borsch/ru.mdx', ENTRY.replace('sources: [LETTER]\n', ''));
    expect(() => run('src/cli/check.ts')).toThrow(/recipes\/borsch\/ru\.mdx:\d+:\d+[^\n]*sources/);
    rmSync(inFolder('content/recipes/borsch'), { recursive: true });
    expect(run('src/cli/check.ts')).toContain('Содержание в порядке');
  });

  it('can be begun by the command for new pages', () => {
    run('src/cli/new.ts', 'recipes', '--title', 'Чай', '--yes');
    expect(readFileSync(inFolder('content/recipes/chaj/ru.mdx'), 'utf8')).toContain('title: Чай');
    rmSync(inFolder('content/recipes/chaj'), { recursive: true });
  });
});

describe('a feature can be taken out: its folder, its routes, its strings, its command, the lines that name it', () => {
  it.each(FEATURES)(
    '$feature goes with no more than $lines lines, and the check passes',
    ({ files, names, lines }) => {
      for (const file of files) rmSync(inFolder(file), { recursive: true });
      const gone = globSync('src/**/*.{ts,astro}', { cwd: folder }).flatMap((file) => {
        const all = readFileSync(inFolder(file), 'utf8').split('\n');
        const kept = all.filter((line) => !names.test(line));
        if (kept.length < all.length) put(file, kept.join('\n'));
        return all.filter((line) => names.test(line)).map((line) => `${file}: ${line.trim()}`);
      });
      expect(gone.length, gone.join('\n')).toBeLessThanOrEqual(lines);
      expect(run('src/cli/check.ts')).toContain('Содержание в порядке');
    },
  );
});

/** With the one more and without the three. */
describe('the changed house', () => {
  beforeAll(() => {
    run('src/cli/build.ts');
  }, 300_000);

  it('keeps what was not taken out', () => {
    expect(page('acts/zakon-3/index.html')).toContain('Закон');
    expect(page('conferences/chteniya-2002/index.html')).toContain('Чтения на холме');
  });

  it('shows the new collection in every language, in the masthead and in backlinks', () => {
    expect(page('recipes/plov/index.html')).toContain('Плов на всю улицу');
    expect(page('ky/recipes/plov/index.html')).toContain('Рецепттер');
    expect(page('index.html')).toContain('href="/recipes/"');
    expect(page('guides/gorod/index.html')).toContain('href="/recipes/plov/"');
  });

  it('tells it to machines and to search', () => {
    expect(page('llms.txt')).toMatch(/## Рецепт\n\n- \[Плов на всю улицу\]/);
    expect(page('feeds/all.xml')).toContain('/recipes/plov/');
    expect(page('recipes/plov/index.html')).toContain('"@type":"Article"');
    expect(page('recipes/plov/index.html')).toContain('data-search-kind="recipes"');
  });
});
