import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { ROOM_NAMES } from '../../.config/floors.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RULES = ['no-restricted-imports', 'no-restricted-properties', 'no-restricted-syntax'];

const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: '.config/eslint.config.mjs',
  // The snippets are not files of the TypeScript project, and the floors need no types.
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});

/** Lints one line as if it stood in the file; for a component it goes into the frontmatter. */
async function complaints(filePath: string, line: string): Promise<string[]> {
  const code = filePath.endsWith('.astro') ? `---\n${line}\n---\n<p>text</p>\n` : `${line}\n`;
  const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, filePath) });
  const fatal = result!.messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${filePath} does not parse: ${fatal.message}`);
  return result!.messages.filter(({ ruleId }) => RULES.includes(ruleId ?? '')).map(({ message }) => message);
}

const use = (from: string) => `import { entry } from '${from}';`;

const FORBIDDEN: [file: string, line: string][] = [
  ['src/i18n/paths.ts', use('../ui/text.ts')],
  ['src/i18n/paths.ts', use('../library/kit.ts')],
  ['src/i18n/strings/site.ts', use('../../acts/strings.ts')],
  ['src/i18n/locales.ts', use('../markdown/notes.ts')],
  ['src/library/kit.ts', use('../check/index.ts')],
  ['src/markdown/notes.ts', use('astro:content')],
  ['src/markdown/notes.ts', use('./Note.astro')],
  ['src/ui/Card.astro', use('../library/kit.ts')],
  ['src/ui/Card.astro', "import { getCollection } from 'astro:content';"],
  ['src/library/kit.ts', use('../cases/schema.ts')],
  ['src/library/kit.ts', use('../collections.ts')],
  ['src/library/deep/kit.ts', use('../../site/Base.astro')],
  ['src/acts/query.ts', use('../cases/schema.ts')],
  ['src/acts/query.ts', use('./../cases/schema.ts')],
  ['src/acts/query.ts', "import type { Case } from '../cases/schema.ts';"],
  ['src/acts/query.ts', "export { entry } from '../cases/schema.ts';"],
  ['src/acts/query.ts', "export const late = () => import('../cases/schema.ts');"],
  ['src/acts/query.ts', "export const all = import.meta.glob('../cases/*.ts');"],
  ['src/acts/query.ts', "import { getEntry } from 'astro:content';"],
  ['src/acts/query.ts', "import * as content from 'astro:content';"],
  ['src/acts/query.ts', "import text from '../../content/acts/zakon/ru.mdx';"],
  ['src/acts/query.ts', use('src/library/kit.ts')],
  ['tests/acts/query.test.ts', "export const all = path.resolve('../../content');"],
  ['tests/acts/query.test.ts', 'export const one = (id: string) => `../../content/acts/${id}.mdx`;'],
  ['src/acts/ArticleGrid.astro', use('../guides/Steps.astro')],
  ['src/acts/parts/Row.astro', use('../../site/Layout.astro')],
  ['src/acts/parts/Row.astro', "import { render } from 'astro:content';"],
  ['src/search/index.ts', use('../acts/schema.ts')],
  ['src/interest/form.ts', use('../search/forms.ts')],
  ['src/home/RoleCards.astro', use('../conferences/Band.astro')],
  ['src/about/Page.astro', use('../pages/index.astro')],
  ['src/acts/query.ts', use('../timeline/queries.ts')],
  ['src/acts/ActPage.astro', use('../official/editions.ts')],
  ['src/official/editions.ts', use('../cases/schema.ts')],
  ['src/timeline/queries.ts', use('../site/navigation.ts')],
  ['src/timeline/queries.ts', use('../guides/queries.ts')],
  ['src/site/Layout.astro', use('../pages/helpers.ts')],
  ['src/pages/acts/[act].astro', "import { getCollection } from 'astro:content';"],
  ['src/pages/index.astro', use('../cli/build.ts')],
  ['src/cli/check.ts', use('../pages/routes.ts')],
  ['src/cli/check.ts', use('../site/head.ts')],
  ['src/cli/check.ts', "import { getCollection } from 'astro:content';"],
  ['src/content.config.ts', "import { getCollection } from 'astro:content';"],
  ['src/content.config.ts', use('./site/head.ts')],
  ['src/settings/table.ts', use('../library/kit.ts')],
  ['src/acts/query.ts', "export const folder = process.env['FOLDER'];"],
  ['src/cli/check.ts', 'export const { CONTENT_DIR } = process.env;'],
  ['src/site/Head.astro', 'export const { env } = process;'],
  ['src/server/site.ts', "import { env } from 'node:process';"],
];

const ALLOWED: [file: string, line: string][] = [
  ['src/i18n/strings/search.ts', use('../define.ts')],
  ['src/i18n/translator.ts', use('./strings/search.ts')],
  ['src/ui/Card.astro', use('../i18n/paths.ts')],
  ['src/markdown/notes.ts', use('unist-util-visit')],
  ['src/markdown/notes.ts', use('../i18n/locales.ts')],
  ['src/check/rule.ts', use('../library/kit.ts')],
  ['src/acts/rules.ts', use('../check/index.ts')],
  ['src/library/kit.ts', "import { getCollection, render } from 'astro:content';"],
  ['src/library/kit.ts', use('../markdown/notes.ts')],
  ['src/acts/query.ts', "import type { CollectionEntry } from 'astro:content';"],
  ['src/acts/query.ts', use('../library/kit.ts')],
  ['src/acts/parts/Row.astro', use('../../i18n/strings/search.ts')],
  ['src/acts/parts/Row.astro', use('../../ui/Card.astro')],
  ['src/acts/parts/Row.astro', use('../schema.ts')],
  ['src/search/index.ts', use('../library/kit.ts')],
  ['src/site/Layout.astro', use('../search/Dialog.astro')],
  ['src/pages/acts/[act].astro', use('../../acts/Page.astro')],
  ['src/pages/acts/[act].astro', use('../../site/Layout.astro')],
  ['src/cli/check.ts', use('../collections.ts')],
  ['src/cli/check.ts', use('../acts/rules.ts')],
  ['src/collections.ts', use('./acts/schema.ts')],
  ['src/content.config.ts', "import { defineCollection } from 'astro:content';"],
  ['src/content.config.ts', use('./collections.ts')],
  ['src/acts/query.ts', use('../settings/index.ts')],
  ['src/settings/index.ts', 'export const path = process.env;'],
];

describe('floors', () => {
  it.each(FORBIDDEN)('%s must not: %s', async (file, line) => {
    expect(await complaints(file, line)).not.toEqual([]);
  });

  it.each(ALLOWED)('%s may: %s', async (file, line) => {
    expect(await complaints(file, line)).toEqual([]);
  });

  it('names every room there is', () => {
    const folders = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true });
    const rooms = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(ROOM_NAMES).toEqual(expect.arrayContaining(rooms));
  });

  it('sees imports in the script of a component', async () => {
    const code = `<p>text</p>\n<script>\n${use('../cases/map.ts')}\nthing();\n</script>\n`;
    const results = await eslint.lintText(code, { filePath: path.join(ROOT, 'src/acts/ArticleGrid.astro') });
    const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(rules).toContain('no-restricted-imports');
  });

  it('does not listen to switches in comments', async () => {
    const line = `// eslint-disable-next-line no-restricted-imports\n${use('../cases/schema.ts')}`;
    expect(await complaints('src/acts/query.ts', line)).not.toEqual([]);
  });
});
