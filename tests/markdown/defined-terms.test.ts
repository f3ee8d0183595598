import type { Parent, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { isJsx, walk } from '../../src/markdown/nodes.ts';
import type { Wrapper } from '../../src/markdown/nodes.ts';
import { definedTerms } from '../../src/markdown/defined-terms.ts';
import { checkingPlugins } from '../../src/markdown/plugins.ts';
import { OPTIONS, run } from './support.ts';

interface Mark {
  name: string;
  value: string;
  /** The element it stands in. */
  inside: string;
}

/** The marks and the definitions of a text, in order. */
function marks(text: string): Mark[] {
  const { tree } = run(text, [...checkingPlugins(OPTIONS), [definedTerms, OPTIONS]]);
  return marksOf(tree);
}

function marksOf(tree: Root): Mark[] {
  const found: Mark[] = [];
  walk(tree, (node, parent) => {
    if (!isJsx(node) || !['Term', 'Definitions'].includes(node.name ?? '')) return;
    const [attribute] = node.attributes;
    const value = typeof attribute?.value === 'string' ? attribute.value : '';
    const inside = 'data' in parent && 'hName' in (parent.data ?? {}) ? classOf(parent) : parent.type;
    found.push({ name: node.name ?? '', value, inside });
  });
  return found;
}

function classOf(parent: Parent): string {
  return (parent as Wrapper).data.hProperties.className.join(' ');
}

const to = (id: string) => `[слово](../../glossary/${id}/ru.mdx)`;

describe('defined terms', () => {
  it('are marked at their first use only, the definitions closing the block', () => {
    expect(
      marks(
        `Есть ${to('konkurs')} и ${to('nko')}.\n\nСнова ${to('konkurs')}.\n\n## 1. Шаг\n\nИ тут ${to('nko')}.`,
      ),
    ).toEqual([
      { name: 'Term', value: 'konkurs', inside: 'paragraph' },
      { name: 'Term', value: 'nko', inside: 'paragraph' },
      { name: 'Definitions', value: 'konkurs nko', inside: 'block__t prose' },
    ]);
  });

  it('keep their definitions with their own block, notes included', () => {
    const text = `Первый ${to('a')}.\n\n<Note kind="basis">\n\nЗаметка ${to('b')}.\n\n</Note>\n\nДальше ${to('c')}.`;
    expect(marks(text).filter(({ name }) => name === 'Definitions')).toEqual([
      { name: 'Definitions', value: 'a b', inside: 'block__t prose' },
      { name: 'Definitions', value: 'c', inside: 'block__t prose' },
    ]);
  });

  it('are marked in lists and emphasis, never in headings', () => {
    expect(marks(`## Раздел ${to('a')}\n\n- пункт **${to('a')}**`)).toEqual([
      { name: 'Term', value: 'a', inside: 'strong' },
      { name: 'Definitions', value: 'a', inside: 'block__t prose' },
    ]);
  });

  it('leave other links alone', () => {
    expect(marks('[Баткен](../../cases/batken/ru.mdx) и [сайт](https://example.org).')).toEqual([]);
  });
});
