import '../../src/collections.ts';
import { describe, expect, it } from 'vitest';
import { localePath, splitPath } from '../../src/i18n/paths.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { entryAt, entryKey } from '../../src/library/entry-id.ts';
import { attribute, elements, words } from '../support/dom.ts';
import type { Element, Node } from '../support/dom.ts';
import { builtFolder, none, resolve, Site } from '../support/site.ts';
import type { Page, Problem } from '../support/site.ts';

const site = new Site(builtFolder());
/** An entry and what a page below it names. */
const planned = new Set<string>();

/** What the site says of its own accord: the articles of an act, the acts under a law, open questions, what is beside. */
function isFurniture(element: Element): boolean {
  const id = attribute(element, 'id') ?? '';
  if (element.tagName === 'nav' || ['used-by', 'sources', 'under', 'open', 'editions'].includes(id))
    return true;
  if (attribute(element, 'rel') === 'help') return true;
  return words(element, 'class').some((name) =>
    ['article-grid', 'articles', 'documents', 'similar', 'text-notice'].includes(name),
  );
}

/** The links under a node, those of furniture left out. */
function* linksIn(node: Node): Generator<string> {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if ('tagName' in child && isFurniture(child)) continue;
    const href = 'tagName' in child && child.tagName === 'a' ? attribute(child, 'href') : undefined;
    if (href !== undefined) yield href;
    yield* linksIn(child);
  }
}

/** Tools made of several entries; they stand beside the pages of these. */
const TOOLS = ['/cases/compare/', '/cases/costs/', '/guides/checklists/'];

function entryOf(address: string) {
  return TOOLS.includes(address) ? undefined : entryAt(address);
}

/** Keys of the entries that links lead to, in the language of the page. */
function entriesOn(page: Page, hrefs: Iterable<string>): Set<string> {
  const keys = new Set<string>();
  for (const href of hrefs) {
    const { address } = resolve(page.address, href);
    const entry = address === undefined ? undefined : entryOf(splitPath(address).address);
    if (entry) keys.add(entryKey(entry));
  }
  return keys;
}

interface EntryPage {
  page: Page;
  key: string;
  /** What its text and facts link to, except itself. */
  links: Set<string>;
  /** What its section «where this is used» names. */
  usedBy: Set<string>;
}

function entryPage(page: Page): EntryPage[] {
  const { address } = splitPath(page.address);
  const entry = entryOf(address);
  // The front page shows its entries without being one of them; what it chooses counts all the same.
  const text = elements(page.document).find((element) =>
    entry?.collection === 'home'
      ? element.tagName === 'main'
      : attribute(element, 'data-search') !== undefined,
  );
  if (!entry || !text) return [];
  const key = entryKey(entry);
  const links = entriesOn(page, linksIn(text));
  // A guide's plan shows facts of the guide.
  const plan = site.pages.find((other) => other.address === `${page.address}plan/`);
  if (plan) for (const link of entriesOn(plan, linksIn(plan.document))) planned.add(`${key} ${link}`);
  links.delete(key);
  const usedBy = elements(text).find((element) => attribute(element, 'id') === 'used-by');
  const backlinks = usedBy ? elements(usedBy, 'a').map((link) => attribute(link, 'href') ?? '') : [];
  return [{ page, key, links, usedBy: entriesOn(page, backlinks) }];
}

const pages = site.pages.flatMap(entryPage);
const byAddress = new Map(pages.map((one) => [one.page.address, one]));

describe('references', () => {
  it('are found', () => {
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.reduce((sum, { links }) => sum + links.size, 0)).toBeGreaterThan(0);
  });

  it('of a text or a fact are named on the page they lead to, in the same language', () => {
    const problems: Problem[] = pages
      // The lists of the front page are chosen by date and order, not by an editor.
      .filter(({ key }) => !key.startsWith('home/'))
      .flatMap(({ page, key, links }) =>
        [...links].flatMap((target) => {
          const there = pages.find((one) => one.key === target && one.page.locale === page.locale);
          if (there?.usedBy.has(key)) return [];
          return [{ page: page.address, message: `${target} does not name ${key} where it is used` }];
        }),
      );
    none(problems);
  });

  it('named on a page stand on the page they come from, in one of its languages', () => {
    const problems: Problem[] = pages.flatMap(({ page, key, usedBy }) =>
      [...usedBy].flatMap((source) => {
        const from = pages.filter((one) => one.key === source);
        if (from.some(({ links }) => links.has(key)) || planned.has(`${source} ${key}`)) return [];
        return [{ page: page.address, message: `${source} is said to use ${key} and does not mention it` }];
      }),
    );
    none(problems);
  });

  it('are the same in every language', () => {
    const problems: Problem[] = pages
      .filter(({ page }) => page.locale === 'ru')
      .flatMap(({ page, usedBy }) =>
        LOCALES.flatMap((locale) => {
          const address = localePath(locale, page.address);
          const other = byAddress.get(address)?.usedBy ?? new Set();
          return other.size === usedBy.size && [...usedBy].every((source) => other.has(source))
            ? []
            : [{ page: address, message: 'its uses differ from the Russian page' }];
        }),
      );
    none(problems);
  });
});
