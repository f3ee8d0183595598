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
    legend: elements(html, 'ul').flatMap((list) => elements(list, 'li').map(textOf)),
    hidden: elements(html, 'li').filter((item) => attribute(item, 'aria-hidden') === 'true'),
  };
}

describe('the carpet', () => {
  it('says the state of every article in words, not by colour alone', async () => {
    const { links } = await squares('ru');
    expect(links.map(({ text, label, state }) => ({ text, label, state }))).toEqual([
      { text: '1', label: 'Статья 1, изложена', state: 'retold' },
      { text: '2', label: 'Статья 2, сверяется', state: 'unchecked' },
      { text: '2-1', label: 'Статья 2-1, известна по ссылкам', state: 'known' },
      { text: '3', label: 'Статья 3, сверяется', state: 'unchecked' },
    ]);
  });

  it('leads to pages of the reader’s language, and for unchecked articles to their row', async () => {
    expect((await squares('ky')).links.map(({ href }) => href)).toEqual([
      '/ky/acts/zakon-1/1/',
      '/ky/acts/zakon-1/#art-2',
      '/ky/acts/zakon-1/2-1/',
      '/ky/acts/zakon-1/#art-3',
    ]);
  });

  it('stays on the page when it stands on the act’s own', async () => {
    expect((await squares('ru', { here: true })).links[1]?.href).toBe('#art-2');
  });

  it('counts its squares in the legend, and hides its ornament from readers of the page', async () => {
    const { legend, hidden } = await squares('en');
    expect(legend).toEqual(['Retold: 1', 'Known by reference: 1', 'Being checked: 2']);
    expect(hidden).toHaveLength(2);
  });
});
