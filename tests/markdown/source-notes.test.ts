import { describe, expect, it } from 'vitest';
import type { SourceMark } from '../../src/markdown/nodes.ts';
import { walk } from '../../src/markdown/nodes.ts';
import { sourceNotes } from '../../src/markdown/source-notes.ts';
import { complaints, OPTIONS, parse, run, texts } from './support.ts';
import { inWords } from '../support/messages.ts';

function marks(
  text: string,
  leading: string[] = [],
): { marks: SourceMark[]; citations: string[]; texts: string[] } {
  const { tree, file } = run(text, [[sourceNotes, { ...OPTIONS, leadingKeys: () => leading }]]);
  const found: SourceMark[] = [];
  walk(tree, (node) => {
    if (node.type === 'sourceMark') found.push(node);
  });
  return { marks: found, citations: file.data.citations ?? [], texts: texts(tree) };
}

describe('source notes', () => {
  it('numbers sources in order of first use', () => {
    const { marks: found, citations } = marks('Один[^K5], два[^K2].\n\nОпять[^K5], *три[^K7]*');
    expect(found.map(({ key, number }) => `${key} ${number}`)).toEqual(['K5 1', 'K2 2', 'K5 1', 'K7 3']);
    expect(citations).toEqual(['K5', 'K2', 'K7']);
  });

  it('makes a link to the note, with an id of its own for every use', () => {
    const { marks: found } = marks('Один[^K5], опять[^K5] и опять[^K5]');
    expect(found.map(({ data }) => data.hProperties['id'])).toEqual(['ref-1', 'ref-1-2', 'ref-1-3']);
    expect(found[0]!.data).toMatchObject({
      hName: 'a',
      hProperties: { className: ['ref'], href: '#source-1', ariaLabel: 'Источник 1' },
      hChildren: [{ type: 'text', value: '1' }],
    });
    expect(found.map(({ data }) => data.firstCitation)).toEqual([
      { key: 'K5', number: 1 },
      undefined,
      undefined,
    ]);
  });

  it('gives the first numbers to the sources of the frontmatter', () => {
    const { marks: found, citations } = marks('Один[^K5], два[^K2].', ['K1', 'K2', 'K1']);
    expect(citations).toEqual(['K1', 'K2', 'K5']);
    expect(found.map(({ number }) => number)).toEqual([3, 2]);
    expect(found.map(({ data }) => data.firstCitation?.key)).toEqual(['K5', 'K2']);
  });

  it('takes the space before a mark away, and nothing else', () => {
    expect(marks('Слово [^K1] [^K2], дальше.').texts).toEqual(['Слово', ', дальше.']);
    expect(marks('**Слово** [^K1] дальше').texts).toEqual(['Слово', ' дальше']);
    expect(marks('Слово\n[^K1]').texts).toEqual(['Слово']);
    expect(marks('[^K1] слово').texts).toEqual([' слово']);
  });

  it('leaves code and escaped marks alone', () => {
    expect(marks('`[^K1]` и \\[^K1] и `a`\n\n```\n[^K1]\n```').marks).toEqual([]);
    expect(marks('\\\\[^K1]').marks).toHaveLength(1);
    expect(marks('\\[^K2] и [^K2]').marks.map(({ position }) => position?.start.column)).toEqual([10]);
  });

  it('sees marks in headings, tables, lists and components', () => {
    const text =
      '## Раздел[^K1]\n\n| а[^K2] |\n|---|\n| б[^K3] |\n\n- в[^K4]\n\n<Note>г[^K5]</Note>\n\n<Checks>д[^K6]</Checks>';
    expect(marks(text).citations).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6']);
  });

  it('says where every use stands in the file', () => {
    const text =
      '---\ntitle: x\n---\n\nСтрока\nвторая \\* строка [^K1][^K2]\n\n> цитата[^K3]\n> ещё **б** [^K4]\n';
    expect(parse(text).citations).toEqual([
      { key: 'K1', position: { line: 6, column: 18 } },
      { key: 'K2', position: { line: 6, column: 23 } },
      { key: 'K3', position: { line: 8, column: 9 } },
      { key: 'K4', position: { line: 9, column: 13 } },
    ]);
  });

  it('reports an unknown source at its mark and keeps counting', () => {
    const { problems, citations } = parse('Один[^K1]\nдва [^KO], три[^X-1][^K2]');
    expect(inWords(problems)).toEqual([
      {
        message:
          'источника «KO» нет в content/sources.yaml, есть похожий [^K0]: исправьте ключ или добавьте источник',
        args: { key: 'KO', near: 'K0' },
        line: 2,
        column: 5,
        rule: 'unknown-source',
      },
      expect.objectContaining({ line: 2, column: 15, rule: 'unknown-source' }),
    ]);
    expect(citations.map(({ key }) => key)).toEqual(['K1', 'K2']);
  });

  it('reports what cannot be a mark', () => {
    expect(complaints('Пусто [^] и [^ ]')).toEqual(['1:7 unknown-source', '1:13 unknown-source']);
    expect(complaints('[текст[^K1]](../a/ru.mdx)')).toEqual(['1:7 source-in-link']);
    expect(complaints('а[^K1]\n\n[^K1]: определение')).toEqual(['3:1 source-definition']);
  });

  it('finds a place even where the parser lost it', () => {
    // GFM makes new text nodes, without positions, around an address it finds late.
    expect(complaints('Первая\n\n_a@b.kg [^X]_')).toEqual([expect.stringMatching(/^3:\d+ unknown-source$/)]);
  });
});
