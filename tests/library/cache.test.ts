import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Cache, place, prune } from '../../src/library/cache.ts';

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
  it('is found by what it was made from, and by the code that made it', () => {
    const make = vi.fn(() => ['made of a']);
    expect(new Cache('official', ['src/i18n']).value('a', make)).toEqual(['made of a']);
    expect(new Cache('official', ['src/i18n']).value('a', make)).toEqual(['made of a']);
    expect(make).toHaveBeenCalledTimes(1);
    new Cache('official', ['src/i18n']).value('b', make);
    new Cache('official', ['src/markdown']).value('a', make);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('may be a file, made once for all that ask for it together', async () => {
    const cache = new Cache('cards', ['src/i18n']);
    const make = vi.fn(() => Promise.resolve(Buffer.from('card')));
    expect(cache.has('a')).toBe(false);
    const [first, second] = await Promise.all([cache.file('a', make), cache.file('a', make)]);
    expect([readFileSync(first, 'utf8'), second]).toEqual(['card', first]);
    expect(cache.has('a')).toBe(true);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('leaves nothing when its making fails', async () => {
    const cache = new Cache('cards', ['src/i18n']);
    await expect(cache.file('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(readdirSync(path.join(folder, 'cards'))).toEqual([]);
  });

  it('goes when no build has asked for it for two weeks', () => {
    const cache = new Cache('official', ['src/i18n']);
    const make = vi.fn(() => 1);
    cache.value('asked for', make);
    cache.value('left', make);
    const before = new Date(Date.now() - 15 * 24 * 3600 * 1000);
    const files = readdirSync(path.join(folder, 'official'));
    for (const name of files) utimesSync(path.join(folder, 'official', name), before, before);
    cache.value('asked for', make);
    prune();
    expect([cache.has('asked for'), cache.has('left')]).toEqual([true, false]);
  });

  it('is put into a site as another name of the same file, over whatever stands there', async () => {
    const [cached, other, target] = ['cached', 'other', 'target'].map((name) => path.join(folder, name));
    writeFileSync(cached!, 'one');
    writeFileSync(other!, 'two');
    await place(cached!, target!);
    await place(other!, target!);
    expect(statSync(target!).ino).toBe(statSync(other!).ino);
    expect(statSync(cached!).nlink).toBe(1);
  });
});
