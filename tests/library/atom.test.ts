import { describe, expect, it } from 'vitest';
import { atomFeed, moment } from '../../src/library/atom.ts';
import type { AtomFeed } from '../../src/library/atom.ts';
import { atomErrors } from '../support/xml.ts';

const FEED: AtomFeed = {
  id: 'https://example.org/feed.xml',
  self: 'https://example.org/feed.xml',
  alternate: 'https://example.org/',
  title: 'Лента',
  locale: 'ru',
  updated: '2026-01-02',
  entries: [
    {
      id: 'tag:example.org,2018:a',
      title: 'Закон & «порядок» <70>',
      address: 'https://example.org/a/?b&c',
      updated: '2018-05',
      published: '2018',
      summary: 'Слово\u00a0и\u00a0со\u00adкраще\u00adние',
      lang: 'ky',
    },
    { id: 'tag:example.org,2018:b', title: 'B', address: 'https://example.org/b/', updated: '2019-07-18' },
  ],
};

describe('atomFeed', () => {
  it('writes what RFC 4287 allows, whatever is in the words', async () => {
    const xml = atomFeed(FEED);
    expect(await atomErrors(xml)).toEqual([]);
    expect(xml).toContain('Слово и сокращение');
    expect(xml).toMatch(/<entry xml:lang="ky">/);
    expect(xml).toContain('xml:lang="ru"');
  });

  it('was last changed when its latest entry was, or as told when it has none', async () => {
    expect(atomFeed(FEED)).toMatch(/Лента<\/title>\s*<updated>2019-07-18T/);
    const empty = atomFeed({ ...FEED, entries: [] });
    expect(empty).toContain('<updated>2026-01-02T00:00:00');
    expect(await atomErrors(empty)).toEqual([]);
  });

  it('would be told that it is wrong', async () => {
    expect(await atomErrors(atomFeed(FEED).replace(/<title[\s\S]*?<\/title>/, ''))).not.toEqual([]);
  });
});

describe('moment', () => {
  it('begins what is not known of a date at its beginning', () => {
    expect(['2018', '2018-05', '2018-05-22', '2018-05-22T10:00:00+06:00'].map(moment)).toEqual([
      '2018-01-01T00:00:00Z',
      '2018-05-01T00:00:00Z',
      '2018-05-22T00:00:00Z',
      '2018-05-22T10:00:00+06:00',
    ]);
  });
});
