import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { embargoesOver, publishedFields, publishedOriginal } from '../../src/library/embargo.ts';
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
