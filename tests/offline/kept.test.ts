import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { forget, keep, keptPacks, newestCopy, refresh, type Device } from '../../src/offline/kept.ts';
import { MemoryCaches } from '../support/caches.ts';

const LAW = '/acts/zakon/';
const FILES = [LAW, '/acts/zakon/1/', '/search/', '/pagefind/ru.json'];

/** A site of which every build says its number in each of its pages; hashed files carry it in their name. */
class Site {
  build = 1;
  isAway = false;
  /** Called before every answer: what happens meanwhile. */
  meanwhile: () => void = () => undefined;
  asked: string[] = [];

  text(path: string): string {
    return path.startsWith('/_astro/') ? `code ${path}` : `${path} of build ${this.build}`;
  }

  files(): string[] {
    return [...FILES, `/_astro/page.${this.build}.js`, '/_astro/font.woff2'];
  }

  fetch = (input: Parameters<typeof fetch>[0]): Promise<Response> => {
    this.meanwhile();
    const path = input as string;
    this.asked.push(path);
    if (this.isAway) return Promise.reject(new TypeError('Failed to fetch'));
    const headers = { date: new Date(this.build * 1000).toUTCString() };
    if (path !== `${LAW}pack.json`)
      return Promise.resolve(
        this.files().includes(path)
          ? new Response(this.text(path), { headers })
          : new Response('', { status: 404 }),
      );
    const files = this.files().map((file) => ({
      path: file,
      digest: createHash('sha256').update(this.text(file)).digest('hex'),
      bytes: 100,
    }));
    return Promise.resolve(Response.json({ build: String(this.build), files }, { headers }));
  };
}

let site: Site;
let caches: MemoryCaches;
let device: Device;

beforeEach(() => {
  site = new Site();
  caches = new MemoryCaches();
  device = {
    caches: caches as unknown as CacheStorage,
    fetch: site.fetch,
    now: () => new Date('2026-11-30T10:00:00Z'),
  };
});

const keepLaw = () => keep({ address: LAW, title: 'Закон' }, device);
const read = async (path: string) => (await newestCopy(path, device.caches))?.text();

describe('a pack on the device', () => {
  test('is there with all its files, its name and its day', async () => {
    const steps: string[] = [];
    await keep({ address: LAW, title: 'Закон' }, device, (done, all) => steps.push(`${done}/${all}`));
    expect(await keptPacks(device)).toMatchObject([
      { address: LAW, title: 'Закон', build: '1', savedAt: '2026-11-30T10:00:00.000Z' },
    ]);
    expect(steps.at(-1)).toBe('6/6');
    site.isAway = true;
    for (const file of site.files()) expect(await read(file)).toBe(site.text(file));
  });

  test('answers whatever stands after the «?»', async () => {
    await keepLaw();
    expect(await read('https://hub.example.org/search/?q=конкурс')).toBe('/search/ of build 1');
  });

  test('takes from a new build only what has changed', async () => {
    await keepLaw();
    site.build = 2;
    site.asked = [];
    await refresh(device);
    expect(site.asked).not.toContain('/_astro/font.woff2');
    expect(await read(LAW)).toBe(`${LAW} of build 2`);
    expect(await caches.keys()).toHaveLength(1);
  });

  test('is asked for anew when the site is built meanwhile', async () => {
    let answers = 0;
    site.meanwhile = () => {
      answers += 1;
      if (answers === 3) site.build = 2;
    };
    expect(await keepLaw()).toMatchObject({ build: '2' });
    for (const file of FILES) expect(await read(file)).toBe(`${file} of build 2`);
  });

  test('stays as it was when the device has no room for the next, and nothing half is left', async () => {
    await keepLaw();
    site.build = 2;
    caches.room = 3;
    await expect(keepLaw()).rejects.toThrow('full');
    expect(await keptPacks(device)).toMatchObject([{ build: '1' }]);
    expect(await caches.keys()).toHaveLength(1);
    expect(await read(LAW)).toBe(`${LAW} of build 1`);
  });

  test('is whole when two tabs take it at once, and one of them loses its network', async () => {
    await keepLaw();
    site.build = 2;
    let answers = 0;
    site.meanwhile = () => {
      answers += 1;
      site.isAway = answers > 9;
    };
    await Promise.allSettled([keepLaw(), keepLaw()]);
    const [pack] = await keptPacks(device);
    expect(pack).toBeDefined();
    for (const file of FILES) expect(await read(file)).toBe(`${file} of build ${pack!.build}`);
  });

  test('leaves nothing when it is taken away', async () => {
    await keepLaw();
    await forget(LAW, device);
    expect(await caches.keys()).toEqual([]);
  });

  test('half of one is never read', async () => {
    const half = await caches.open(`pack ${LAW} 7`);
    await half.put(LAW, new Response('half'));
    expect(await read(LAW)).toBeUndefined();
    expect(await keptPacks(device)).toEqual([]);
  });
});

test('whatever happens in whatever order, a pack is of one build, and the newest copy wins', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constantFrom('build', 'away', 'back', 'refresh', 'keep', 'forget') }),
    fc.record({ do: fc.constant('keep, built meanwhile'), after: fc.integer({ min: 1, max: 14 }) }),
    fc.record({ do: fc.constant('keep, cut off'), after: fc.integer({ min: 1, max: 8 }) }),
    fc.record({ do: fc.constant('keep, full'), after: fc.integer({ min: 0, max: 6 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      site = new Site();
      caches = new MemoryCaches();
      device = { ...device, caches: caches as unknown as CacheStorage, fetch: site.fetch };
      for (const one of steps) {
        const after = 'after' in one ? one.after : 0;
        let answers = 0;
        if (one.do === 'build') site.build += 1;
        if (one.do === 'away' || one.do === 'back') site.isAway = one.do === 'away';
        if (one.do === 'refresh') await refresh(device);
        if (one.do === 'forget') await forget(LAW, device);
        if (one.do === 'keep, full') caches.room = after;
        if (one.do.includes(','))
          site.meanwhile = () => {
            answers += 1;
            if (answers === after && one.do.endsWith('meanwhile')) site.build += 1;
            if (answers === after && one.do.endsWith('off')) site.isAway = true;
          };
        if (one.do.startsWith('keep')) await keepLaw().catch(() => undefined);
        site.meanwhile = () => undefined;
        caches.room = Infinity;

        const packs = await keptPacks(device);
        expect(packs.length).toBeLessThanOrEqual(1);
        expect(await caches.keys()).toHaveLength(packs.length);
        for (const { build, files } of packs)
          for (const { path } of files)
            expect(await read(path)).toBe(
              path.startsWith('/_astro/') ? `code ${path}` : `${path} of build ${build}`,
            );
      }
    }),
    { numRuns: 200 },
  );
});
