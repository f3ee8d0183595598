import { describe, expect, it } from 'vitest';
import { contentLinks } from '../../src/markdown/content-links.ts';
import { walk } from '../../src/markdown/nodes.ts';
import { complaints, OPTIONS, parse, run, sentences } from './support.ts';

function urls(text: string): string[] {
  const found: string[] = [];
  walk(run(text, [[contentLinks, OPTIONS]]).tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') found.push(node.url);
  });
  return found;
}

describe('content links', () => {
  it('replaces relative links by addresses, definitions too', () => {
    const text = '[а](../../acts/z/ru.mdx#p-1) и [б][б], [в](в/ru.mdx)\n\n[б]: ../cases/o/ru.mdx';
    expect(urls(text)).toEqual(['/acts/z/#p-1', '/в/', '/cases/o/']);
  });

  it.each(['https://a.kg/x', 'mailto:a@b.kg', 'tel:+996', '#step-1', 'HTTP://a.kg'])(
    'leaves %s alone',
    (url) => {
      expect(urls(`[а](${url})`)).toEqual([url]);
      expect(complaints(`[а](${url})`)).toEqual([]);
    },
  );

  it('asks for the file where an address stands', () => {
    expect(parse('Смотрите\n[закон](/acts/z/)').problems).toEqual([
      {
        message: 'text.link.address',
        args: { url: '/acts/z/' },
        line: 2,
        column: 1,
        rule: 'link-to-address',
      },
    ]);
    expect(complaints('[а](//a.kg)')).toEqual(['1:1 link-to-address']);
  });

  it('passes on what is wrong with a link', () => {
    const text = 'а [б](missing.mdx)\n\n[в]\n\n[в]: missing.mdx\n\n[пусто]()';
    expect(complaints(text)).toEqual(['5:1 broken-link', '1:3 broken-link', '7:1 broken-link']);
    expect(sentences(text)[1]).toBe(
      'ссылка «missing.mdx» ведёт в никуда, файла missing.mdx нет: исправьте путь или уберите ссылку',
    );
  });

  it('collects links with their sections, references where they are used', () => {
    const text =
      '---\nt: 1\n---\n[а](а/ru.mdx)\n\n## 1. Раз\n\n- [б](б/ru.mdx#p-2) и [в]\n\n## Два {/* #two */}\n\n[а](а/ru.mdx) [г](https://г.kg)\n\n[в]: в/ru.mdx\n';
    expect(parse(text).links).toEqual([
      { address: '/а/', position: { line: 4, column: 1 } },
      { address: '/б/#p-2', section: 'step-1', position: { line: 8, column: 3 } },
      { address: '/в/', section: 'step-1', position: { line: 8, column: 23 } },
      { address: '/а/', section: 'two', position: { line: 12, column: 1 } },
    ]);
  });
});
