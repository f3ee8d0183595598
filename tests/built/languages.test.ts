import { describe, expect, it } from 'vitest';
import { attribute, elements } from '../support/dom.ts';
import { builtFolder, none, Site } from '../support/site.ts';

const site = new Site(builtFolder());

describe('the texts of the pages', () => {
  it('are all in the language of their page: none falls back', () => {
    const fallen = site.pages.filter(({ document }) => {
      const [page] = elements(document, 'html');
      const texts = elements(document, 'article').filter(
        (text) => attribute(text, 'data-search') !== undefined,
      );
      return page && texts.some((text) => attribute(text, 'lang') !== attribute(page, 'lang'));
    });
    none(fallen.map(({ address }) => ({ page: address, message: 'shows a text in another language' })));
  });
});

describe('pages of a text in two languages', () => {
  const pairs = site.pages.filter(({ address }) => address.includes('/side-by-side/'));

  it('are there for articles and cases, in both directions', () => {
    const addresses = pairs.map(({ address }) => address);
    expect(addresses).toContain('/cases/batken-2018/side-by-side/ky/');
    expect(addresses).toContain('/ky/cases/batken-2018/side-by-side/ru/');
    expect(addresses.some((address) => address.startsWith('/en/acts/zakon-70-2017/1/side-by-side/ru'))).toBe(
      true,
    );
  });

  it('are left to no search engine: each language has its own page', () => {
    const listed = pairs.filter(({ document }) =>
      elements(document, 'meta').every(
        (meta) => attribute(meta, 'name') !== 'robots' || attribute(meta, 'content') !== 'noindex',
      ),
    );
    none(listed.map(({ address }) => ({ page: address, message: 'is not noindex' })));
  });

  it('give every section a counterpart with the same anchor', () => {
    const wrong = pairs.filter(({ address, document }) => {
      const other = /\/side-by-side\/(\w+)\/$/.exec(address)?.[1] ?? '';
      const sides = ['section', 'div'].flatMap((name) => elements(document, name));
      const ids = sides
        .filter((section) => (attribute(section, 'class') ?? '').split(' ').includes('side'))
        // An introduction has no anchor.
        .map((section) => attribute(section, 'id') ?? '');
      const own = ids.filter((id) => id !== '' && !id.startsWith(`${other}-`));
      return ids.length === 0 || ids.length % 2 > 0 || own.some((id) => !ids.includes(`${other}-${id}`));
    });
    none(wrong.map(({ address }) => ({ page: address, message: 'has a section without its counterpart' })));
  });
});
