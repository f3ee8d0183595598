import { describe, expect, it } from 'vitest';
import { cutLike } from '../../src/markdown/inline-text.ts';
import { sourceNotes } from '../../src/markdown/source-notes.ts';
import { typography } from '../../src/markdown/typography.ts';
import { walk } from '../../src/markdown/nodes.ts';
import { OPTIONS, run, texts, visible } from './support.ts';

function set(text: string, path?: string): string[] {
  const { tree } = run(
    text,
    [
      [sourceNotes, OPTIONS],
      [typography, OPTIONS],
    ],
    path,
  );
  return texts(tree).map(visible);
}

describe('typography of a tree', () => {
  it('sees quotes that open in one node and close in another', () => {
    expect(set('Он: "**жирный** и *"другой"*" текст')).toEqual([
      'Он: «',
      'жирный',
      ' и_',
      '„другой“',
      '» текст',
    ]);
    expect(set('**"жирный** конец"')).toEqual(['«жирный', ' конец»']);
    expect(set('"**слово**"')).toEqual(['«', 'слово', '»']);
    expect(set('["ссылка"](https://a.kg)')).toEqual(['«ссылка»']);
  });

  it('binds across nodes without eating their spaces', () => {
    expect(set('закон № **70** от [28](https://a.kg) апреля')).toEqual([
      'закон №_',
      '70',
      ' от_',
      '28',
      '_апреля',
    ]);
    expect(set('в *городе* - **это** да')).toEqual(['в_', 'городе', '_— ', 'это', ' да']);
    expect(set('**Срок** - 5 дней')).toEqual(['Срок', '_— 5_дней']);
    expect(set('**А** -- *б*...')).toEqual(['А', '_— ', 'б', '…']);
  });

  it('reads past source marks', () => {
    expect(set('Закон "О заказе"[^K1]. "Да"[^K2] - и нет')).toEqual([
      'Закон «О_заказе»',
      '. «Да»',
      '_— и_нет',
    ]);
  });

  it('leaves code, addresses, attributes and unknown marks as written', () => {
    const text =
      'в `"код" - 5 сомов` и <Gap>"да"</Gap> https://a.kg/1-2 [^X-10-12]\n\n```\n"код" - в\n```\n\n<Note title=\'"а" - б\'>"в" - г</Note>';
    const { tree } = run(text, [[typography, OPTIONS]]);
    const kept: unknown[] = [];
    walk(tree, (node) => {
      if (node.type === 'inlineCode' || node.type === 'code') kept.push(node.value);
      if (node.type === 'link') kept.push(node.url);
      if (node.type === 'mdxJsxTextElement') kept.push(...node.attributes.map(({ value }) => value));
    });
    expect(kept).toEqual(['"код" - 5 сомов', 'https://a.kg/1-2', '"код" - в', '"а" - б']);
    expect(texts(tree).map(visible)).toEqual([
      'в_',
      ' и_',
      '«да»',
      ' ',
      'https://a.kg/1-2',
      ' [^X-10-12]',
      '«в»_— г',
    ]);
  });

  it('treats code as a word', () => {
    expect(set('"`a`" и `b` - в `c`')).toEqual(['«', '» и_', '_— в_']);
  });

  it('sees a line break of the source as a space, and keeps hard breaks', () => {
    expect(set('и в\nгороде на\n**селе**')).toEqual(['и_в_городе на_', 'селе']);
    const { tree } = run('"а"\\\n"б" - в', [[typography, OPTIONS]]);
    expect(texts(tree).map(visible)).toEqual(['«а»', '«б»_— в']);
  });

  it('works in headings, lists, tables, quotes and components', () => {
    const text =
      '## "а" - б\n\n- "в" - г\n\n| "д" - е |\n|---|\n| № 5 |\n\n> "ж" - з\n\n<Note>\n"и" - к\n</Note>\n\n<Checks>5 дней</Checks>';
    expect(set(text)).toEqual(['«а»_— б', '«в»_— г', '«д»_— е', '№_5', '«ж»_— з', '«и»_— к', '5_дней']);
  });

  it('follows the language of the file', () => {
    expect(set('"a" - b', 'content/x/en.mdx')).toEqual(['“a”_— b']);
    expect(set('"эң чоң"', 'content/x/ky.mdx')).toEqual(['«эң_чоң»']);
  });

  it('changes nothing the second time', () => {
    const text = 'Он: "**жирный** и *"другой"*" - в 2013-2015 годах[^K1], [№ 5](https://a.kg) ...';
    const { tree } = run(text, [
      [sourceNotes, OPTIONS],
      [typography, OPTIONS],
    ]);
    const once = texts(tree);
    typography(OPTIONS)(tree, run('', []).file);
    expect(texts(tree)).toEqual(once);
  });
});

describe('cutting a rewritten line', () => {
  it.each([
    [['а "', 'б', '" в'], 'а_«б»_в', ['а_«', 'б', '»_в']],
    [['а ', '-- ', 'б'], 'а_— б', ['а_', '— ', 'б']],
    [['а', '...', 'б'], 'а…б', ['а', '…', 'б']],
    [['12', '% и', ''], '12_% и', ['12', '_% и', '']],
    [['', 'а', ''], 'а', ['', 'а', '']],
    [['№', '5'], '№_5', ['№', '_5']],
  ])('%j', (before, after, expected) => {
    const nbsp = after.replaceAll('_', '\u00A0');
    const parts = cutLike(before, nbsp);
    expect(parts.join('')).toBe(nbsp);
    expect(parts.map(visible)).toEqual(expected);
  });

  it('gives the text back if a rule changed its letters', () => {
    expect(cutLike(['а', 'б'], 'авг')).toEqual(['а', 'б']);
  });
});
