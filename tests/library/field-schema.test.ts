import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSchemas } from '../../src/cli/fields.ts';
import { SCHEMAS } from '../../src/collections.ts';
import { entrySchema } from '../../src/library/entry-schema.ts';
import { fieldsJsonSchema } from '../../src/library/field-schema.ts';
import { collectionNames } from '../../src/library/registry.ts';
import { startLanguageServer } from '../support/language-server.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) =>
  JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Record<string, unknown>;

describe('the JSON Schema of a collection', () => {
  it.each(collectionNames())(
    'of %s is what Astro writes down for text editors, and describes every field',
    (collection) => {
      const schema = fieldsJsonSchema(SCHEMAS[collection]);
      expect(entrySchema(SCHEMAS[collection])._zod.toJSONSchema?.()).toEqual(schema);
      const { properties, required } = schema['else'] as {
        properties: Record<string, unknown>;
        required: string[];
      };
      expect(Object.keys(properties)).toEqual(Object.keys(SCHEMAS[collection].shape));
      expect(required).toContain('title');
      expect(required).not.toContain('order');
      expect((schema['then'] as { required: string[] }).required).toContain('revision');
      expect(JSON.stringify(schema)).not.toMatch(/"(?:words|reference)":(?:true|"[a-z]+")/);
    },
  );
});

describe('VS Code', () => {
  it('is told the truth about the lists beside the texts (otherwise: npm run fields)', async () => {
    for (const [file, text] of await listSchemas()) expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('asks for completion, of the extensions that give it', () => {
    expect(read('.vscode/settings.json')).toMatchObject({ 'astro.content-intellisense': true });
    expect(read('.vscode/extensions.json')['recommendations']).toContain('astro-build.astro-vscode');
    expect(readFileSync(path.join(ROOT, 'astro.config.mjs'), 'utf8')).toContain('contentIntellisense: true');
  });
});

// Starts the language server of the VS Code extension: on a busy machine that takes its time.
describe('completion in the fields of an MDX file', { timeout: 60_000 }, () => {
  let folder: string;
  let server: ReturnType<typeof startLanguageServer>;
  const uriOf = (locale: string) => pathToFileURL(path.join(folder, `content/cases/x/${locale}.mdx`)).href;

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'editor-')));
    mkdirSync(path.join(folder, '.astro/collections'), { recursive: true });
    mkdirSync(path.join(folder, 'content/cases/x'), { recursive: true });
    const entries = Object.fromEntries(['ru', 'ky'].map((locale) => [uriOf(locale).toLowerCase(), 'cases']));
    const put = (name: string, data: unknown) => {
      writeFileSync(path.join(folder, '.astro/collections', name), JSON.stringify(data));
    };
    put('collections.json', { collections: [{ hasSchema: true, name: 'cases' }], entries });
    put('cases.schema.json', fieldsJsonSchema(SCHEMAS.cases));
    server = startLanguageServer(folder);
    await server.open();
  }, 60_000);
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  async function labels(locale: string, text: string, line: number, character: number): Promise<string[]> {
    server.show(uriOf(locale), text);
    const answer = await server.ask('textDocument/completion', uriOf(locale), line, character);
    const items = (answer as { items?: { label: string }[] } | null)?.items ?? [];
    return items.map(({ label }) => label);
  }

  it('offers the fields and the values of an original, with our words about them', async () => {
    const text = '---\ntitle: Баткен\ncustomerKind: \n\n---\n\nТекст\n';
    expect(await labels('ru', text, 2, 14)).toEqual(
      expect.arrayContaining(['city-hall', 'ayil-okmotu', 'state-body']),
    );
    expect(await labels('ru', text, 3, 0)).toEqual(
      expect.arrayContaining(['summary', 'regions', 'timeline']),
    );
    const hover = await server.ask('textDocument/hover', uriOf('ru'), 2, 3);
    expect(JSON.stringify(hover)).toContain('Айыл окмоту');
  });

  it('offers a translation its words only', async () => {
    const found = await labels('ky', '---\ntranslates: ru\n\n---\n', 2, 0);
    expect(found).toEqual(expect.arrayContaining(['title', 'revision', 'what']));
    expect(found).not.toContain('customerKind');
  });
});
