import { describe, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { localePath, splitPath } from '../../src/i18n/paths.ts';
import { attribute, elements } from '../support/dom.ts';
import { builtFolder, none, Site } from '../support/site.ts';

const site = new Site(builtFolder());

describe('pages of a text in two languages', () => {
  const pairs = site.pages.filter(({ address }) => address.includes('/side-by-side/'));

  it('are there in both directions', () => {
    const addresses = new Set(pairs.map(({ address }) => address));
    const lonely = pairs.filter(({ address, locale }) => {
      const { address: own } = splitPath(address);
      const [, alone = '', other = ''] = /^(.+\/side-by-side\/)(\w+)\/$/.exec(own) ?? [];
      const back = LOCALES.find((one) => one === other);
      return back === undefined || !addresses.has(localePath(back, `${alone}${locale}/`));
    });
    none(lonely.map(({ address }) => ({ page: address, message: 'has no page the other way round' })));
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
