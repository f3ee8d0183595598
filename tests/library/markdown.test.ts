import { describe, expect, it } from 'vitest';
import '../../src/collections.ts';
import { messageText } from '../../src/i18n/messages.ts';
import { markdownOptions, resolveLink, sourceKeysIn } from '../../src/library/markdown.ts';
import { HUB } from '../support/content.ts';

const resolve = (href: string, from = 'cases/verhnij-holm/ru.mdx') => resolveLink(HUB, from, href);

/** What is wrong with a link, in words. */
function problemOf(href: string): string {
  const result = resolve(href);
  return 'problem' in result ? messageText('ru', result.problem) : '';
}

describe('a link between files', () => {
  it.each([
    ['../../glossary/kniga/ru.mdx', '/glossary/kniga/'],
    ['../../acts/zakon-1/ru.mdx', '/acts/zakon-1/'],
    ['../../acts/zakon-1/articles/2-1/ru.mdx', '/acts/zakon-1/2-1/'],
    ['../../guides/gorod/ru.mdx#step-1', '/guides/gorod/#step-1'],
    ['../../home/front/ru.mdx', '/'],
    ['../../about/hub/ru.mdx#s-2', '/about/#s-2'],
    ['ky.mdx', '/cases/verhnij-holm/'],
    ['./ru.mdx', '/cases/verhnij-holm/'],
  ])('%s leads to %s', (href, address) => {
    expect(resolve(href)).toEqual({ address });
  });

  it('may start inside an act', () => {
    expect(resolve('../../ru.mdx', 'acts/zakon-1/articles/1/ru.mdx')).toEqual({ address: '/acts/zakon-1/' });
    expect(resolve('articles/1/ru.mdx#art-1-p-2', 'acts/zakon-1/en.mdx')).toEqual({
      address: '/acts/zakon-1/1/#art-1-p-2',
    });
  });

  it.each([
    ['../../glossary/knga/ru.mdx', 'файла glossary/knga/ru.mdx нет, рядом есть папка «kniga»'],
    ['../../glossary/kniga/en.mdx', 'файла glossary/kniga/en.mdx нет'],
    ['../../press/nothing-like-it/ru.mdx', 'файла press/nothing-like-it/ru.mdx нет: исправьте'],
    ['../../glossary/kniga/', 'ведёт не на файл содержания'],
    ['../../sources.yaml', 'ведёт не на файл содержания'],
    ['../../../../../etc/hosts/x/ru.mdx', 'ведёт не на файл содержания'],
    ['картинка.png', 'ведёт не на файл содержания'],
  ])('%s is explained', (href, problem) => {
    expect(problemOf(href)).toContain(problem);
  });

  it('with a broken percent sign is explained, not thrown', () => {
    expect(problemOf('../../glossary/100%/ru.mdx')).toContain('ведёт не на файл содержания');
  });
});

describe('the sources of a file’s facts', () => {
  const sources = (file: string) => markdownOptions(HUB).leadingKeys?.(file);

  it('stand in the order of the frontmatter, once each', () => {
    expect(sourceKeysIn({ steps: [{ sources: ['B', 'A'] }], source: 'A', sources: ['C'] }, HUB)).toEqual([
      'B',
      'A',
      'C',
    ]);
  });

  it('come after those of the text where the page shows the facts below it, in a translation too', () => {
    const below = markdownOptions(HUB).trailingKeys;
    expect(sources('acts/zakon-1/ru.mdx')).toEqual([]);
    expect(below?.('acts/zakon-1/ru.mdx')).toEqual(['LAW-1', 'LETTER']);
    expect(below?.('acts/zakon-1/en.mdx')).toEqual(['LAW-1', 'LETTER']);
  });

  it('include a single source key', () => {
    expect(sources('press/2002-03-05-pismo/ru.mdx')).toEqual(['LETTER']);
  });

  it('are none where there are no facts or no such file', () => {
    expect(sources('acts/zakon-1/articles/1/ru.mdx')).toEqual([]);
    expect(sources('cases/nowhere/ru.mdx')).toEqual([]);
    expect(sources('sources.yaml')).toEqual([]);
  });
});

describe('what the markdown room is told of a folder', () => {
  const options = markdownOptions(HUB);

  it('takes paths from the folder and absolute ones alike', () => {
    const inside = 'acts/zakon-1/articles/2-1/ru.mdx';
    for (const path of [inside, `${HUB}/${inside}`]) {
      expect(options.prefix(path)).toBe('art-2-1-p');
      expect(options.localeOf(path)).toBe('ru');
      expect(options.leadingKeys?.(path)).toEqual([]);
    }
    expect(options.localeOf(`${HUB}/cases/verhnij-holm/ky.mdx`)).toBe('ky');
  });

  it('knows the sources, and the one that was probably meant', () => {
    expect(options.isSource('LAW-1')).toBe(true);
    expect(options.isSource('law-1')).toBe(false);
    expect(options.suggest?.('LAW1')).toBe('LAW-1');
    expect(options.suggest?.('QQQQQQ')).toBeUndefined();
  });
});
