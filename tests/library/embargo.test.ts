import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { globSync } from 'tinyglobby';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  embargoedEntries,
  embargoesOver,
  publishedFields,
  publishedLoader,
  publishedOriginal,
} from '../../src/library/embargo.ts';
import { now } from '../../src/library/settings.ts';

const [BEFORE, AFTER] = ['2026-09-18T09:59:59Z', '2026-09-18T10:00:00Z'];
const KIT = "kit:\n  - id: a\n  - id: b\n    embargo: '2026-09-18T16:00:00+06:00'\n  - id: c\n";

let folder: string;
const file = (locale: string) => path.join(folder, `${locale}.mdx`);
const write = (locale: string, fields: string) => {
  writeFileSync(file(locale), `---\n${fields}---\n\nТекст.\n`);
};
const ids = (fields: Record<string, unknown> | undefined) =>
  (fields?.['kit'] as { id: string }[]).map(({ id }) => id);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'embargo-'));
  write('ru', KIT);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

describe('an item under embargo', () => {
  it.each([
    [BEFORE, ['a', 'c']],
    [AFTER, ['a', 'b', 'c']],
  ])('at %s leaves %j', (instant, left) => {
    vi.stubEnv('SITE_NOW', instant);
    expect(ids(publishedFields(file('ru')))).toEqual(left);
    expect(ids(publishedOriginal(folder))).toEqual(left);
  });

  it('is not in a translation either, where only its place tells which it is', () => {
    write('ky', 'translates: ru\nkit: [{ id: а }, { id: б }, { id: в }]\n');
    vi.stubEnv('SITE_NOW', BEFORE);
    expect(ids(publishedFields(file('ky')))).toEqual(['а', 'в']);
    vi.stubEnv('SITE_NOW', AFTER);
    expect(ids(publishedFields(file('ky')))).toEqual(['а', 'б', 'в']);
  });

  it('stays in when its instant cannot be read; a clock that cannot be read stops the build', () => {
    write('en', 'kit: [{ id: x, embargo: завтра }]\n');
    expect(ids(publishedFields(file('en')))).toEqual([]);
    vi.stubEnv('SITE_NOW', 'завтра');
    expect(() => publishedFields(file('ru'))).toThrow('SITE_NOW is «завтра»: write a moment');
  });

  it('is let out by an instant without quotes too, which other readers of YAML make a date of', () => {
    write('en', 'kit: [{ id: x, embargo: 2026-09-18T16:00:00+06:00 }]\n');
    vi.stubEnv('SITE_NOW', BEFORE);
    expect(ids(publishedFields(file('en')))).toEqual([]);
    vi.stubEnv('SITE_NOW', AFTER);
    expect(publishedFields(file('en'))).toEqual({ kit: [{ id: 'x', embargo: '2026-09-18T16:00:00+06:00' }] });
  });

  it('keeps a file from the site whose fields do not read', () => {
    write('en', 'kit: [{ id: x\n');
    expect(publishedFields(file('en'))).toBeUndefined();
    expect(publishedFields(path.join(folder, 'ky.mdx'))).toBeUndefined();
  });
});

describe('an entry under embargo', () => {
  beforeEach(() => {
    write('ru', "title: А\nembargo: '2026-09-18T16:00:00+06:00'\n");
    write('ky', 'translates: ru\ntitle: Ә\n');
  });

  it('is no file of the site before its instant, in no language', () => {
    vi.stubEnv('SITE_NOW', BEFORE);
    expect(embargoedEntries(path.dirname(folder))).toContain(path.basename(folder));
    for (const locale of ['ru', 'ky']) expect(publishedFields(file(locale))).toBeUndefined();
    expect(publishedOriginal(folder)).toBeUndefined();
  });

  it('is one like others from then on', () => {
    vi.stubEnv('SITE_NOW', AFTER);
    expect(embargoedEntries(path.dirname(folder))).not.toContain(path.basename(folder));
    expect(publishedFields(file('ky'))).toMatchObject({ title: 'Ә' });
    expect(publishedOriginal(folder)).toMatchObject({ title: 'А' });
  });
});

it('makes a build stale from the instant on', () => {
  vi.stubEnv('SITE_NOW', BEFORE);
  expect(embargoesOver(file('ru'))).toEqual([]);
  vi.stubEnv('SITE_NOW', AFTER);
  expect(embargoesOver(file('ru'))).toEqual(['2026-09-18T16:00:00+06:00']);
});

it('a day given by SITE_DATE begins at midnight in Bishkek', () => {
  vi.stubEnv('SITE_NOW', undefined);
  vi.stubEnv('SITE_DATE', '2026-09-18');
  expect(new Date(now()).toISOString()).toBe('2026-09-17T18:00:00.000Z');
});

describe('Astro’s loader of content files', () => {
  /** Astro's loader in small: it has read the file by itself. */
  const load = (filePath: string, seen: unknown[]) =>
    publishedLoader({
      name: 'files',
      load: async (context) => {
        await context.parseData({ id: 'a', data: { kit: [{ id: 'b' }] }, filePath });
      },
    }).load({
      parseData: ({ data }: { data: unknown }) => Promise.resolve(seen.push(data)),
    } as unknown as LoaderContext);

  it('hands on what may be published, whatever Astro has read', async () => {
    vi.stubEnv('SITE_NOW', BEFORE);
    const seen: unknown[] = [];
    await load(file('ru'), seen);
    expect(seen).toEqual([{ kit: [{ id: 'a' }, { id: 'c' }] }]);
  });

  it('stops at a file whose fields do not read, and at what is no file', async () => {
    write('en', 'kit: [{ id: x\n');
    await expect(load(file('en'), [])).rejects.toThrow('en.mdx: the fields do not read');
    await expect(load('', [])).rejects.toThrow('do not read');
  });
});

describe('the fields of a file as they stand on the disk', () => {
  const SRC = path.resolve(import.meta.dirname, '../../src');

  /** The files that import one of these, by path from src/. */
  function importers(of: RegExp): string[] {
    const files = globSync('**/*.{ts,astro}', { cwd: SRC });
    const texts = files.map((file) => [file, readFileSync(path.join(SRC, file), 'utf8')] as const);
    return texts
      .filter(([, text]) =>
        [...text.matchAll(/^\s*(?:import|export)\b(?! type\b)[^;]*? from '([^']+)'/gm)].some(
          ([, from = '']) => of.test(from),
        ),
      )
      .map(([file]) => file)
      .sort();
  }
  /** The check, the commands and the editors' tools work on files; they are no part of the site. */
  const isOfSite = (file: string) => !/^(?:cli|editing|check|library\/check|library\/scaffold)\//.test(file);

  it('reach the site through this module alone', () => {
    expect(importers(/\/mdx-file\.ts$/).filter(isOfSite)).toEqual(['library/embargo.ts']);
  });
});
