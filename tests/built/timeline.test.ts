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

  it('begins with the latest', () => {
    const dates = events.map(dateOf);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it('leads from each event to its page and to its sources', () => {
    const bare = events.filter((item) => {
      const [page = '', ...sources] = links(item);
      const cited = sources.filter((href) => href.startsWith(localePath(locale, '/sources/#')));
      return page.includes('/sources/') || cited.length === 0 || cited.length !== sources.length;
    });
    expect(bare.map(textOf)).toEqual([]);
  });

  it('is the sum of its parts', () => {
    const parts = site.pages.filter(
      ({ address }) => address.startsWith(`${whole.address}`) && address !== whole.address,
    );
    expect(parts.length).toBeGreaterThan(0);
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

  it('say so in words of their own', () => {
    const items = site.pages.flatMap((page) => {
      const mark = marks[page.locale]!;
      return eventsOf(page)
        .map(textOf)
        .filter((text) => text.includes(mark))
        .map((text) => ({ text, mark }));
    });
    expect(items.filter(({ text, mark }) => !text.includes(` ${mark}`))).toEqual([]);
  });
});
