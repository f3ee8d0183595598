import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prune, Cache, CacheTable, place } from '../../src/library/cache.ts';
import { cachedBody, CachedTexts, noting } from '../../src/library/cached-texts.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { HUB } from '../support/content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cache-'));
  vi.stubEnv('CACHE_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('a cached result', () => {
  it('is found by its key, and by the code that made it', () => {
    const cache = new Cache<string>('words', ['src/i18n']);
    expect(cache.get('a')).toBeUndefined();
    cache.set('a', 'made of a');
    expect(cache.get('a')).toBe('made of a');
    expect(cache.get('b')).toBeUndefined();
    expect(new Cache<string>('words', ['src/i18n']).get('a')).toBe('made of a');
    expect(new Cache<string>('words', ['src/markdown']).get('a')).toBeUndefined();
  });

  it('goes when no build has asked for it for two weeks', () => {
    const cache = new Cache<number>('numbers', ['src/i18n']);
    cache.set('asked for', 1);
    cache.set('left', 2);
    const before = new Date(Date.now() - 15 * 24 * 3600 * 1000);
    for (const name of readdirSync(path.join(folder, 'numbers')))
      utimesSync(path.join(folder, 'numbers', name), before, before);
    cache.get('asked for');
    prune('numbers');
    expect([cache.get('asked for'), cache.get('left')]).toEqual([1, undefined]);
    prune('never made');
  });

  it('is put into a site as another name of the same file, over whatever stands there', async () => {
    const [cache, other, target] = ['cache', 'other', 'target'].map((name) => path.join(folder, name));
    writeFileSync(cache!, 'one');
    writeFileSync(other!, 'two');
    await place(cache!, target!);
    await place(other!, target!);
    expect(statSync(target!).ino).toBe(statSync(other!).ino);
    expect(statSync(cache!).nlink).toBe(1);
  });
});

describe('a table of cached results', () => {
  it('makes what it does not have, and keeps what was asked for', () => {
    const make = vi.fn(() => 7);
    const table = () => new CacheTable<number>('pages', '/site', ['src/i18n']);
    const first = table();
    first.of('a', make);
    first.of('b', make);
    first.save();
    const second = table();
    expect(second.of('b', make)).toBe(7);
    second.save();
    expect(make).toHaveBeenCalledTimes(2);
    table().of('a', make);
    expect(make).toHaveBeenCalledTimes(3);
    new CacheTable<number>('pages', '/another', ['src/i18n']).of('b', make);
    expect(make).toHaveBeenCalledTimes(4);
  });
});

describe('what is made of a text', () => {
  const options = markdownOptions(HUB);

  it('is made again when the rest of the content answers otherwise', async () => {
    let answer = { address: '/cases/a/' };
    const asking = noting({ ...options, resolve: () => answer });
    const texts = new CachedTexts<string>('compiled', asking);
    const make = vi.fn(async () => {
      await Promise.resolve();
      return JSON.stringify(asking.resolve('cases/b/ru.mdx', '../a/ru.mdx'));
    });
    const of = () => texts.of('text', make);
    expect([await of(), await of()]).toEqual(['{"address":"/cases/a/"}', '{"address":"/cases/a/"}']);
    expect(make).toHaveBeenCalledTimes(1);
    answer = { address: '/cases/c/' };
    expect(await of()).toBe('{"address":"/cases/c/"}');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is not cached when it fails', async () => {
    const texts = new CachedTexts<string>('compiled', noting(options));
    await expect(texts.of('text', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await texts.of('text', () => Promise.resolve('whole'))).toBe('whole');
  });

  it('keeps the questions of texts made at once apart', async () => {
    let known = true;
    const asking = noting({ ...options, isSource: (key) => key !== 'B' || known });
    const texts = new CachedTexts<boolean>('compiled', asking);
    const made: string[] = [];
    const of = (key: string) =>
      texts.of(key, async () => {
        made.push(key);
        await Promise.resolve();
        return asking.isSource(key);
      });
    await Promise.all([of('A'), of('B')]);
    known = false;
    expect(await Promise.all([of('A'), of('B')])).toEqual([true, false]);
    expect(made).toEqual(['A', 'B', 'B']);
  });

  it('reads a body the same from the cache, and anew when a source has gone', () => {
    const text = '---\ntitle: Т\n---\n\nСлово.[^LETTER]\n';
    const first = cachedBody('about/hub/ru.mdx', text, options);
    expect(first.citations.map(({ key }) => key)).toEqual(['LETTER']);
    expect(cachedBody('about/hub/ru.mdx', text, options)).toEqual(first);
    const gone = cachedBody('about/hub/ru.mdx', text, { ...options, isSource: () => false });
    expect(gone.problems.map(({ rule }) => rule)).toEqual(['unknown-source']);
  });
});
