import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../src/collections.ts';
import { checkSynonyms, readSynonyms } from '../../src/search/synonym-table.ts';
import { inWords } from '../support/messages.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'synonyms-'));
  await term('talon', 'title: социальный талон\nsynonyms: [ваучер]\nequivalents: { ky: [{ term: талон }] }');
  await term('konkurs', 'title: конкурс\nequivalents: { ky: [{ term: сынак }], en: [] }');
});
afterEach(() => rm(dir, { recursive: true }));

async function term(id: string, frontmatter: string): Promise<void> {
  await mkdir(path.join(dir, 'glossary', id), { recursive: true });
  await writeFile(path.join(dir, 'glossary', id, 'ru.mdx'), `---\n${frontmatter}\n---\n`);
}

const table = (text: string) => writeFile(path.join(dir, 'synonyms.yaml'), text);
const problems = () =>
  inWords(checkSynonyms(dir)).map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('readSynonyms', () => {
  it('reads terms with all their names, and adds the table to them', async () => {
    await table('- ru: [ваучер, купон]\n- ru: [договор]\n  ky: [келишим]\n');
    expect(readSynonyms(dir)).toEqual([
      {
        address: '/glossary/konkurs/',
        wordings: [
          ['ru', 'конкурс'],
          ['ky', 'сынак'],
        ],
      },
      {
        address: '/glossary/talon/',
        wordings: [
          ['ru', 'социальный талон'],
          ['ru', 'ваучер'],
          ['ky', 'талон'],
          ['ru', 'купон'],
        ],
      },
      {
        wordings: [
          ['ru', 'договор'],
          ['ky', 'келишим'],
        ],
      },
    ]);
  });

  it('reads the names of a translation, which repeats the list of equivalents without the terms', async () => {
    await writeFile(
      path.join(dir, 'glossary/konkurs/ky.mdx'),
      '---\ntitle: сынак\nsynonyms: [тандоо]\nequivalents: { ky: [{ note: басма сөздө }], en: [{}] }\n---\n',
    );
    const [konkurs] = readSynonyms(dir);
    expect(konkurs?.wordings).toContainEqual(['ky', 'тандоо']);
  });

  it('does without a table', () => {
    expect(readSynonyms(dir)).toHaveLength(2);
    expect(checkSynonyms(dir)).toEqual([]);
  });
});

describe('checkSynonyms', () => {
  it.each([
    ['no list', 'ru: [договор]\n', ['1:1 здесь должен быть список групп']],
    ['an unknown field', '- ru: [договор, контракт]\n  de: [Vertrag]\n', ['2:3 неизвестное поле «de»']],
    ['a lone word', '- ru: [договор]\n', ['1:3 в группе одно слово']],
    [
      'a word said twice, in another form',
      '- ru: [договор, контракт]\n- ru: [договоры, сделка]\n',
      ['2:8 «договоры» (ru) уже есть в строке 1'],
    ],
    [
      'words of two terms',
      '- ru: [ваучер, конкурс]\n',
      ['1:3 в группе слова разных терминов словаря («конкурс», «социальный талон»)'],
    ],
    [
      'what the glossary has',
      '- ru: [ваучер, социальный талон]\n',
      ['1:3 все эти слова уже есть в словаре, в термине «социальный талон»'],
    ],
  ])('finds %s', async (_, text, expected) => {
    await table(text);
    const found = problems();
    expect(found).toHaveLength(expected.length);
    for (const [i, start] of expected.entries()) expect(found[i]).toContain(start);
  });
});
