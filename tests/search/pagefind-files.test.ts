import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyToken } from '../../src/search/key-token.ts';
import { openPagefind, type PagefindInstance } from '../../src/search/pagefind.ts';
import { TRIED_WITH } from '../../src/search/pagefind-files.ts';
import { wordIndex, type WordIndex } from '../../src/search/word-index.ts';
import { folderLoad } from '../bench/search/evaluation.ts';

// What keys may hold, each beside one that Pagefind of itself would take for it or for a part of it.
const KEYS = [
  ...[
    'мой',
    'мои',
    'мо',
    'моё',
    'заказ',
    'заказчик',
    'за',
    'район',
    'раион',
    'cafe',
    'café',
    'caf',
    'ң',
    'н',
  ],
  ...[
    '21-1',
    '21',
    '1',
    '211',
    '50',
    '500',
    '50000',
    '2018г',
    'кочкората',
    'кочкор',
    'ата',
    'x2',
    '2x',
    'ß',
    'ss',
  ],
];

let root: string;
let index: WordIndex;
let pagefind: PagefindInstance;
const asked: string[] = [];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
  index = await wordIndex([
    ...KEYS.map((key) => ({ name: `ru ${key}`, language: 'ru', keys: ['все', key] })),
    { name: 'ky мой', language: 'ky', keys: ['мой'] },
    { name: 'often', language: 'en', keys: ['one', 'one', 'one', 'two'] },
    { name: 'once', language: 'en', keys: ['one', 'two', 'two', 'two'] },
  ]);
  for (const [file, content] of index.files) {
    const whole = path.join(root, 'pagefind', file);
    await mkdir(path.dirname(whole), { recursive: true });
    await writeFile(whole, content);
  }
  const load = folderLoad(root);
  pagefind = await openPagefind((file) => (asked.push(file), load(file)), 'build');
});

afterAll(() => rm(root, { recursive: true }));

async function found(language: string, key: string) {
  const names = new Map([...index.ids].map(([name, id]) => [`zxx_${id}`, name]));
  const { results } = await pagefind.search(keyToken(language, key));
  return results.map(({ id }) => names.get(id));
}

it('Pagefind is the version with which its files were read', async () => {
  const manifest = path.resolve(import.meta.dirname, '../../node_modules/pagefind/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  expect(version).toBe(TRIED_WITH);
});

describe('Pagefind, given keys for words', () => {
  it.each(KEYS)('finds «%s» where it stands and nowhere else', async (key) => {
    expect(await found('ru', key)).toEqual([`ru ${key}`]);
  });

  it('tells languages apart', async () => {
    expect(await found('ky', 'мой')).toEqual(['ky мой']);
    expect(await found('en', 'мой')).toEqual([]);
  });

  it('finds nothing for a key that no record has, though others begin so or it begins with others', async () => {
    for (const key of ['заказчики', 'зак', 'ко', '5', '500000', 'м'])
      expect(await found('ru', key), key).toEqual([]);
  });

  it('puts the record first that has a key oftener', async () => {
    expect(await found('en', 'one')).toEqual(['often', 'once']);
    expect(await found('en', 'two')).toEqual(['once', 'often']);
  });

  it('finds a key that all have, everywhere', async () => {
    expect(await found('ru', 'все')).toHaveLength(KEYS.length);
  });

  it('gives every record an id of its own', () => {
    expect(new Set(index.ids.values()).size).toBe(KEYS.length + 3);
  });

  it('loads its script once', () => {
    expect(asked).toEqual(['/pagefind/pagefind.js']);
  });

  it('needs neither its records nor its pages', () => {
    expect([...index.files.keys()].filter((file) => /fragment|ui|highlight|worker/.test(file))).toEqual([]);
  });
});

it('takes the tag of a build for the time, and makes no worker of its own', () => {
  const script = Buffer.from(index.files.get('pagefind.js') ?? '').toString();
  for (const option of ['metaCacheTag', 'noWorker']) expect(script).toContain(option);
});
