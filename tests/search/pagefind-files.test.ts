import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import { makeBundle } from '../../src/search/bundle.ts';
import { TRIED_WITH } from '../../src/search/pagefind-files.ts';

afterAll(() => pagefind.close());

const words = Array.from({ length: 4000 }, (_, i) => `источник${i.toString(26).padStart(4, 'а')}`);
const records = [0, 1, 2, 3].map((i) => ({
  url: `/press/${i}/`,
  language: 'ru' as const,
  title: `Новость ${i}`,
  about: '',
  text: words.slice(i * 1000, i * 1000 + 1000).join(' '),
}));

it('Pagefind is the version with which its files were read', () => {
  const manifest = path.resolve(import.meta.dirname, '../../node_modules/pagefind/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  expect(version).toBe(TRIED_WITH);
});

it('cuts its index into chunks of a kilobyte or two, and we read their first words and the ids of the records', async () => {
  const { records: indexed, chunks, files } = await makeBundle('ru', records);
  expect(chunks.length).toBeGreaterThan(8);
  const sizes = [...files]
    .filter(([file]) => file.endsWith('.pf_index'))
    .map(([, content]) => content.length);
  expect(sizes).toHaveLength(chunks.length);
  expect(chunks.every(([first]) => /^(?:источник|новость|\d)/.test(first))).toBe(true);
  for (const { id } of indexed) expect([...files.keys()]).toContain(`fragment/${id}.pf_fragment`);
});
