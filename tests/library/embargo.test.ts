import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { embargoesOver, applyEmbargo } from '../../src/library/embargo.ts';
import { now } from '../../src/library/settings.ts';

const KIT = [{ id: 'a' }, { id: 'b', embargo: '2026-09-18T16:00:00+06:00' }, { id: 'c' }];
let folder: string;
const file = (locale: string) => path.join(folder, `${locale}.mdx`);
const ids = (data: Record<string, unknown>) => (data['kit'] as { id: string }[]).map(({ id }) => id);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'embargo-'));
  writeFileSync(
    file('ru'),
    "---\nkit:\n  - id: a\n  - id: b\n    embargo: '2026-09-18T16:00:00+06:00'\n  - id: c\n---\n",
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('an item under embargo', () => {
  it.each([
    ['2026-09-18T09:59:59Z', ['a', 'c']],
    ['2026-09-18T10:00:00Z', ['a', 'b', 'c']],
  ])('at %s leaves %j', (instant, left) => {
    vi.stubEnv('SITE_NOW', instant);
    expect(ids(applyEmbargo(file('ru'), { kit: KIT }))).toEqual(left);
  });

  it('is not in a translation either, where only its place tells which it is', () => {
    vi.stubEnv('SITE_NOW', '2026-09-18T09:59:59Z');
    const kit = ['а', 'б', 'в'].map((id) => ({ id }));
    expect(ids(applyEmbargo(file('ky'), { translates: 'ru', kit }))).toEqual(['а', 'в']);
    vi.stubEnv('SITE_NOW', '2026-09-18T10:00:00Z');
    expect(ids(applyEmbargo(file('ky'), { translates: 'ru', kit }))).toEqual(['а', 'б', 'в']);
  });

  it('stays in when its instant cannot be read; a clock that cannot be read stops the build', () => {
    expect(ids(applyEmbargo(file('ru'), { kit: [{ id: 'x', embargo: 'завтра' }] }))).toEqual([]);
    vi.stubEnv('SITE_NOW', 'завтра');
    expect(() => applyEmbargo(file('ru'), { kit: KIT })).toThrow('SITE_NOW is «завтра»: write a moment');
  });

  it('may be a date that YAML has read as one', () => {
    vi.stubEnv('SITE_NOW', '2026-09-18T10:00:00Z');
    const embargo = new Date('2026-09-18T10:00:00Z');
    expect(applyEmbargo(file('ru'), { kit: [{ id: 'x', embargo }] })).toEqual({
      kit: [{ id: 'x', embargo: '2026-09-18T10:00:00.000Z' }],
    });
  });
});

it('a build is stale from the instant on', () => {
  const text = "kit:\n  - embargo: '2026-09-18T16:00:00+06:00'\n";
  vi.stubEnv('SITE_NOW', '2026-09-18T09:59:59Z');
  expect(embargoesOver(text)).toEqual([]);
  vi.stubEnv('SITE_NOW', '2026-09-18T10:00:00Z');
  expect(embargoesOver(text)).toHaveLength(1);
});

it('a day given by SITE_DATE begins at midnight in Bishkek', () => {
  vi.stubEnv('SITE_NOW', undefined);
  vi.stubEnv('SITE_DATE', '2026-09-18');
  expect(new Date(now()).toISOString()).toBe('2026-09-17T18:00:00.000Z');
});
