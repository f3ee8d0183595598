import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { sectionNames } from '../../src/markdown/section-names.ts';
import { sections } from '../../src/markdown/sections.ts';
import { sourceNotes } from '../../src/markdown/source-notes.ts';
import { unravel } from '../../src/markdown/unravel.ts';
import { isJsx, walk } from '../../src/markdown/nodes.ts';
import { complaints, OPTIONS, parse, run, sentences } from './support.ts';

/** The tree as nested names: `section#step-1(h2 block(t:… n:…))`. */
function outline(text: string): string[] {
  return run(text, [unravel, [sourceNotes, OPTIONS], [sections, OPTIONS]]).tree.children.map(show);
}

function show(node: RootContent): string {
  if (node.type === 'wrapper') {
    const { id, className } = node.data.hProperties;
    const name = id === undefined ? className[0]!.replace('block__', '') : `#${id}`;
    return `${name}(${node.children.map(show).join(' ')})`;
  }
  if (isJsx(node)) {
    const value = (name: string) =>
      node.attributes.find((attribute) => 'name' in attribute && attribute.name === name)?.value as string;
    return node.name === 'SourceNotes' ? `SourceNotes:${value('keys')}` : `${node.name}:${toString(node)}`;
  }
  return node.type === 'heading' ? `h${node.depth}` : toString(node) || node.type;
}

const info = (text: string) => parse(text).sections;
const ids = (text: string) => info(text).map(({ id }) => id);

describe('sections', () => {
  it('takes anchors from numbers and from names, which are no words of the heading', () => {
    const text = '## 0. Убедиться\n\n## Понятие **и** суть[^K1] {/* #notion */}\n\n## 2) Срок\n';
    expect(info(text)).toEqual([
      { id: 'step-0', number: '0', title: '0. Убедиться' },
      { id: 'notion', title: 'Понятие и суть' },
      { id: 'step-2', number: '2', title: '2) Срок' },
    ]);
    expect(parse('## Суть {/* #notion */}\n').prose.lines[0]!.pieces.map((piece) => piece.text)).toEqual([
      'Суть ',
    ]);
  });

  it('leaves what stands before a section, and where, without a say in its anchor', () => {
    const [before] = ids('## Суть {/* #notion */}\n');
    expect(ids('## Новое {/* #news */}\n\n## Суть и смысл {/* #notion */}\n')).toEqual(['news', before]);
  });

  it('takes no other comment for a name', () => {
    expect(ids('## Раз {/* проверить */}\n\n## Два {/* #Два */}\n')).toEqual(['section-1', 'section-2']);
  });

  it('reports two sections of one name', () => {
    const text = '## Раз {/* #same */}\n\n### Два {/* #same */}\n';
    expect(complaints(text)).toEqual(['3:1 duplicate-section']);
  });

  it('reads numbers of several parts and headings that are only a number', () => {
    expect(ids('## 2.1. Раз\n\n## 5-1. Два\n\n## 7\n')).toEqual(['step-2-1', 'step-5-1', 'step-7']);
  });

  it('takes no year or count for a number', () => {
    expect(ids('## 2018 год в Баткене\n\n## 12 детей\n\n## 3-й этап\n')).toEqual([
      'section-1',
      'section-2',
      'section-3',
    ]);
  });

  it('reports two sections with one number at the second', () => {
    const text = '## 1. Раз\n\nтекст\n\n## 2. Два\n\n## 1. Опять\n';
    expect(complaints(text)).toEqual(['7:1 duplicate-section']);
    expect(sentences(text)[0]).toContain('«#step-1» уже занят заголовком на строке 1');
  });

  it('gives the smaller headings their names, and until they have one a place inside their section', () => {
    const { tree } = run(
      '## 3. Три\n\n### а\n\n#### б\n\n#### в {/* #v */}\n\n### г\n\n## Дальше {/* #more */}\n\n### д',
      [sectionNames, [sections, OPTIONS]],
    );
    const found: unknown[] = [];
    walk(tree, (node) => {
      if (node.type === 'heading') found.push(node.data?.hProperties?.['id']);
    });
    expect(found).toEqual([
      'step-3-title',
      'step-3-1',
      'step-3-1-1',
      'v',
      'step-3-2',
      'more-title',
      'more-1',
    ]);
  });
});

describe('blocks', () => {
  it('puts the introduction into a block of its own and sections around the rest', () => {
    expect(outline('Вступление\n\n## 1. Раз\n\nодин\n\nдва\n')).toEqual([
      'block(t(Вступление))',
      '#step-1(h2 block(t(один два)))',
    ]);
    expect(outline('## 1. Раз\n')).toEqual(['#step-1(h2)']);
    expect(outline('')).toEqual([]);
  });

  it('closes a block when text follows a note', () => {
    const text = 'один\n\nдва\n\n<Note>а</Note>\n\n<Note>\nб\n</Note>\n\nтри\n\n<Note>в</Note>\n';
    expect(outline(text)).toEqual(['block(t(один два) n(Note:а Note:б))', 'block(t(три) n(Note:в))']);
  });

  it('keeps a note without text before it', () => {
    expect(outline('## 1. Раз\n\n<Note>а</Note>\n\nтекст')).toEqual([
      '#step-1(h2 block(t() n(Note:а)) block(t(текст)))',
    ]);
  });

  it('leaves the other components in the text', () => {
    expect(outline('один\n\n<Checks>14 дней</Checks>\n\n<Outcome>отчёт</Outcome>\n\n<Gap />')).toEqual([
      'block(t(один Checks:14 дней Outcome:отчёт Gap:))',
    ]);
  });

  it('sets the sources beside the block of their first use, before the notes', () => {
    const text = [
      'один[^K1] и [^K2]',
      '<Note>а[^K3] [^K1]</Note>',
      'два[^K2]',
      '## 1. Раз[^K4]',
      '<Checks>срок[^K5]</Checks>',
      '- список[^K1]',
      '<Note>б</Note>',
      'три[^K6]',
    ].join('\n\n');
    expect(outline(text)).toEqual([
      'block(t(один и) n(SourceNotes:K1 K2 K3 Note:а))',
      'block(t(два))',
      '#step-1(h2 block(t(Checks:срок список) n(SourceNotes:K4 K5 Note:б)) block(t(три) n(SourceNotes:K6)))',
    ]);
    expect(outline('## 1. Раз[^K4]')).toEqual(['#step-1(h2 block(t() n(SourceNotes:K4)))']);
  });

  it('opens no block for what is not seen', () => {
    expect(outline('{/* заметка */}\n\n[а]: ../a/ru.mdx\n')).toEqual(['/* заметка */', 'definition']);
  });

  it('tells components the language of the text', () => {
    const lang = (text: string, path?: string) => {
      const found: string[] = [];
      walk(run(text, [unravel, [sourceNotes, OPTIONS], [sections, OPTIONS]], path).tree, (node) => {
        if (!isJsx(node)) return;
        for (const attribute of node.attributes) {
          if ('name' in attribute && attribute.name === 'lang')
            found.push(`${node.name} ${attribute.value as string}`);
        }
      });
      return found;
    };
    expect(lang('а[^K1] <Gap />\n\n<Note><Checks /></Note>', 'content/x/ky.mdx')).toEqual([
      'Gap ky',
      'SourceNotes ky',
      'Note ky',
      'Checks ky',
    ]);
    expect(lang('<Note lang="en">a</Note>')).toEqual(['Note en']);
  });
});
