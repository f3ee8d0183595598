import '../../src/collections.ts';
import { describe, expect, it } from 'vitest';
import { movedPages } from '../../src/publishing/moved-pages.ts';

const page = (address: string, html = '') => ({ address, html });

describe('a published address that is no page any more', () => {
  it('leads where its line says, one with a star in every language', () => {
    const lines = [
      { from: '/cases/osh/', to: '/cases/osh-2019/' },
      { from: '/cases/sector/*/', to: '/cases/?sector=*' },
    ];
    const published = [
      '/cases/',
      '/cases/osh/',
      '/cases/sector/child/',
      '/ky/cases/sector/child/',
      '/cases/sector/',
    ];
    expect(movedPages(lines, published, [page('/cases/')])).toEqual([
      { from: '/cases/osh/', to: '/cases/osh-2019/' },
      { from: '/cases/sector/child/', to: '/cases/?sector=child' },
      { from: '/ky/cases/sector/child/', to: '/ky/cases/?sector=child' },
    ]);
  });

  it('leads by itself to the place of its entry, if there is one', () => {
    const law = '<span id="art-13">13</span>';
    const published = [
      '/acts/zakon-1/13/',
      '/ky/acts/zakon-1/13/side-by-side/ru/',
      '/acts/zakon-1/14/',
      '/acts/zakon-1/5/',
      '/acts/zakon-1/',
    ];
    const pages = [page('/acts/zakon-1/', law), page('/ky/acts/zakon-1/', law), page('/acts/zakon-1/5/')];
    expect(movedPages([], published, pages)).toEqual([
      { from: '/acts/zakon-1/13/', to: '/acts/zakon-1/#art-13' },
      { from: '/ky/acts/zakon-1/13/side-by-side/ru/', to: '/ky/acts/zakon-1/#art-13' },
    ]);
  });

  it('leads from a page in two languages to that in one, when the other language is gone', () => {
    const published = ['/cases/osh/side-by-side/ky/', '/cases/osh/side-by-side/en/'];
    const pages = [page('/cases/osh/'), page('/cases/osh/side-by-side/en/')];
    expect(movedPages([], published, pages)).toEqual([
      { from: '/cases/osh/side-by-side/ky/', to: '/cases/osh/' },
    ]);
  });
});
