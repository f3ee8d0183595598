import { describe, expect, it, vi } from 'vitest';
import ArticleGrid from '../../src/acts/ArticleGrid.astro';
import { acts } from '../../src/acts/queries.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { attribute, elements, textOf } from '../support/dom.ts';
import { rendered } from '../support/render.ts';
import { spaced } from '../support/spaces.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

/** The squares of the small site's law, which has articles 1 (retold), 2, 2-1 (known) and 3. */
async function squares(locale: Locale, more: Record<string, unknown> = {}) {
  const html = await rendered(ArticleGrid, { act: await acts.one('zakon-1', locale), ...more });
  return {
    links: elements(html, 'a').map((link) => ({
      text: textOf(link),
      label: spaced(attribute(link, 'aria-label') ?? ''),
      href: attribute(link, 'href'),
      state: /square--(\w+)/.exec(attribute(link, 'class') ?? '')?.[1],
    })),
    unread: elements(html, 'span')
      .filter((span) => attribute(span, 'class') === 'square')
      .map((span) => spaced(textOf(span))),
    legend: elements(html, 'ul').flatMap((list) => elements(list, 'li').map(textOf)),
    hidden: elements(html, 'li').filter((item) => attribute(item, 'aria-hidden') === 'true'),
  };
}

describe('the carpet', () => {
  it('says the state of every article in words, not by colour alone', async () => {
    const { links } = await squares('ru');
    expect(links.map(({ text, label, state }) => ({ text, label, state }))).toEqual([
      { text: '1', label: 'Статья 1, изложена', state: 'retold' },
      { text: '2-1', label: 'Статья 2-1, известна по ссылкам', state: 'known' },
    ]);
  });

  it('leads to pages of the reader’s language; what nobody has read is no door', async () => {
    const { links, unread } = await squares('ky');
    expect(links.map(({ href }) => href)).toEqual(['/ky/acts/zakon-1/1/', '/ky/acts/zakon-1/2-1/']);
    expect(unread).toEqual(['2, окула элек', '3, окула элек']);
  });

  it('counts its squares in the legend, and hides its ornament from readers of the page', async () => {
    const { legend, hidden } = await squares('en');
    expect(legend).toEqual(['Retold: 1', 'Known by reference: 1', 'Not read: 2']);
    expect(hidden).toHaveLength(2);
  });
});
