import { describe, expect, it } from 'vitest';
import { localePath } from '../../src/i18n/paths.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { attribute, elements, textOf, words, type Element } from '../support/dom.ts';
import { builtFolder, Site, type Page } from '../support/site.ts';

const site = new Site(builtFolder());

function pageAt(address: string): Page {
  const page = site.pages.find((one) => one.address === address);
  if (!page) throw new Error(`No page ${address}`);
  return page;
}

/** The events of a page of the timeline, as its reader finds them. */
function eventsOf(page: Page): Element[] {
  return elements(page.document, 'li').filter((item) => words(item, 'class').includes('line__item'));
}

const links = (item: Element) => elements(item, 'a').map((link) => attribute(link, 'href') ?? '');
const dateOf = (item: Element) => attribute(elements(item, 'time')[0]!, 'datetime') ?? '';

describe.each(LOCALES)('the timeline in %s', (locale) => {
  const whole = pageAt(localePath(locale, '/timeline/'));
  const events = eventsOf(whole);

  it('tells of many years in their order', () => {
    const dates = events.map(dateOf);
    expect(dates.length).toBeGreaterThan(50);
    expect(dates).toEqual(dates.toSorted());
    expect(new Set(dates.map((date) => date.slice(0, 4))).size).toBeGreaterThan(12);
  });

  it('leads from each event to its page and to its sources', () => {
    const bare = events.filter((item) => {
      const [page = '', ...sources] = links(item);
      const cited = sources.filter((href) => href.startsWith(localePath(locale, '/sources/#')));
      return page.includes('/sources/') || cited.length === 0 || cited.length !== sources.length;
    });
    expect(bare.map(textOf)).toEqual([]);
  });

  it('says nothing twice', () => {
    const said = events.map((item) => `${dateOf(item)} ${links(item)[0]}`);
    const twice = said.filter((text, i) => text.length > 'YYYY '.length && said.indexOf(text) !== i);
    // Several things may be known of a year or of a month by one page; of a day, one.
    expect(twice.filter((text) => /^\d{4}-\d\d-\d\d /.test(text))).toEqual([]);
  });

  it('is the sum of its parts', () => {
    const parts = site.pages.filter(
      ({ address }) => address.startsWith(`${whole.address}`) && address !== whole.address,
    );
    expect(parts.length).toBeGreaterThan(2);
    const sizes = parts.map((part) => eventsOf(part).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(events.length);
  });
});

describe('events that were only announced', () => {
  const marks: Record<string, string> = {
    ru: '(по анонсу)',
    ky: '(кулактандыруу боюнча)',
    en: '(as announced)',
  };

  it('say so on the pages of towns and on the timeline, in words of their own', () => {
    const items = LOCALES.flatMap((locale) =>
      ['/cases/batken-2018/', '/timeline/'].flatMap((address) =>
        eventsOf(pageAt(localePath(locale, address)))
          .map(textOf)
          .filter((text) => text.includes(marks[locale]!))
          .map((text) => ({ text, mark: marks[locale]! })),
      ),
    );
    expect(items.length).toBeGreaterThan(6);
    expect(items.filter(({ text, mark }) => !text.includes(` ${mark}`))).toEqual([]);
  });
});
