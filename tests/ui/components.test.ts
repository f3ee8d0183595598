import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import Breadcrumbs from '../../src/ui/Breadcrumbs.astro';
import Citation from '../../src/ui/Citation.astro';
import Figure from '../../src/ui/Figure.astro';
import Gap from '../../src/ui/Gap.astro';
import Notice from '../../src/ui/Notice.astro';
import Pager from '../../src/ui/Pager.astro';
import { spaced } from '../support/spaces.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

type Component = Parameters<AstroContainer['renderToString']>[0];

/** HTML of a component without the marks of style scoping, white space between tags and scripts. */
async function html(component: Component, props: Record<string, unknown>, slot?: string): Promise<string> {
  const text = await container.renderToString(component, {
    props,
    ...(slot && { slots: { default: slot } }),
  });
  return text
    .replaceAll(/ data-astro-(?:cid-\w+|source-\w+)(?:="[^"]*")?/g, '')
    .replaceAll(/<script.*?<\/script>/gs, '')
    .replaceAll(/>\s+</g, '><')
    .trim();
}

describe('Breadcrumbs', () => {
  const items = [
    { href: '/', label: 'Главная' },
    { href: '/acts/', label: 'Закон' },
  ];

  it('is a named landmark with links in order', async () => {
    const text = await html(Breadcrumbs, { items, label: 'Вы здесь' });
    expect(text).toMatch(/^<nav class="crumbs no-print" aria-label="Вы здесь"><ol>/);
    expect(
      [...text.matchAll(/<a href="([^"]+)">([^<]+)</g)].map(([, href, label]) => ({ href, label })),
    ).toEqual(items);
  });

  it('escapes what editors write', async () => {
    const text = await html(Breadcrumbs, { items: [{ href: '/', label: 'А & <Б>' }], label: '"' });
    expect(text).toContain('А &amp; &lt;Б&gt;');
  });
});

describe('Notice', () => {
  it('sets the key beside the text', async () => {
    const text = await html(Notice, { key: 'Архив' }, '<p>Конференция прошла.</p>');
    expect(text).toBe(
      '<div class="notice"><p class="notice__key">Архив</p><div class="notice__text"><p>Конференция прошла.</p></div></div>',
    );
  });

  it('is an outline when something is unfinished, and takes classes of its place', async () => {
    expect(await html(Notice, { key: 'Сверяется', open: true, class: 'mb-5' }, 'Текст')).toMatch(
      /^<div class="notice notice--open mb-5">/,
    );
  });
});

describe('Pager', () => {
  const link = (label: string) => ({ href: `/${label}/`, label });

  it('leads both ways, in the reader’s language', async () => {
    const text = await html(Pager, {
      previous: link('one'),
      next: link('two'),
      label: 'Articles',
      locale: 'en',
    });
    expect(text).toContain('href="/one/" rel="prev"');
    expect(text).toContain('href="/two/" rel="next"');
    expect(text).toContain('>Back<');
  });

  it('says the language of a neighbour that has no translation', async () => {
    const next = { ...link('novost'), lang: 'ru' };
    const text = await html(Pager, { previous: link('news'), next, label: 'News', locale: 'en' });
    expect(text).toContain('<span class="pager__label" lang="ru">novost</span>');
    expect(text).toContain('<span class="pager__label">news</span>');
  });

  it('leaves out the side where there is nothing', async () => {
    expect(await html(Pager, { next: link('two'), label: 'Статьи', locale: 'ru' })).not.toContain(
      'rel="prev"',
    );
  });
});

describe('Citation', () => {
  it('has the text whole, a button for scripts and an empty live region', async () => {
    const text = await html(Citation, { text: 'Закон № 70, статья 1.', lang: 'ru', locale: 'ky' });
    expect(text).toContain('<span class="copy__text" lang="ru">Закон № 70, статья 1.</span>');
    expect(text).toContain('<button class="btn btn--line needs-js" type="button">Көчүрүү</button>');
    expect(text).toContain('role="status"></span>');
    expect(text).toContain('data-copied="Көчүрүлдү"');
  });
});

describe('what is unknown', () => {
  it('Gap without words says that the text has not been read', async () => {
    expect(spaced(await html(Gap, { locale: 'ru' }))).toBe('<span class="gap">не прочитано</span>');
    expect(await html(Gap, { locale: 'ru' }, 'сумма не найдена')).toBe(
      '<span class="gap">сумма не найдена</span>',
    );
  });

  it('Figure without a value is an empty patch, never a zero', async () => {
    expect(await html(Figure, {}, 'Охват: не найден')).toContain('figure__patch');
    expect(await html(Figure, { value: '0' }, 'отказов')).toMatch(/<span class="figure__value">\s*0\s*</);
  });
});

it('components close what they open', async () => {
  for (const text of [
    await html(Notice, { key: 'А' }, '<p>Б</p>'),
    await html(Citation, { text: 'А', lang: 'ky', locale: 'ky' }),
  ]) {
    const errors: string[] = [];
    parseFragment(text, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
  }
});
