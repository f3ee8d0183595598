/** Is each page named, described and told apart from the others, in its language? */
import { DEFAULT_LOCALE, LOCALES } from '../../src/i18n/locales.ts';
import { localePath, splitPath } from '../../src/i18n/paths.ts';
import { attribute, elements, textOf } from './dom.ts';
import { links, originOf, resolve } from './site.ts';
import type { Page, Problem, Site } from './site.ts';

function titleOf({ document }: Page): string {
  const heads = elements(document, 'head');
  return heads.flatMap((head) => elements(head, 'title')).map(textOf)[0] ?? '';
}

/** Pages without a title. */
export function missingTitles(site: Site): Problem[] {
  return site.pages.filter((page) => titleOf(page) === '').map((page) => problem(page, 'has no title'));
}

/** Titles that are missing, or that two pages of one language share. */
export function titleProblems(site: Site): Problem[] {
  const first = new Map<string, string>();
  return site.pages.flatMap((page) => {
    const title = titleOf(page);
    const key = `${page.locale} ${title}`;
    const other = first.get(key);
    first.set(key, page.address);
    if (title === '') return [problem(page, 'has no title')];
    return other === undefined ? [] : [problem(page, `has the title of ${other}: ${title}`)];
  });
}

/** Pages without a description for search engines. */
export function descriptionProblems(site: Site): Problem[] {
  return site.pages
    .filter(({ document }) => {
      const meta = elements(document, 'meta').find((element) => attribute(element, 'name') === 'description');
      return !(meta && (attribute(meta, 'content') ?? '').trim());
    })
    .map((page) => problem(page, 'has no description'));
}

/** Pages with no h1, an empty one or more than one. */
export function headingProblems(site: Site): Problem[] {
  return site.pages.flatMap((page) => {
    const headings = elements(page.document, 'h1').map(textOf);
    if (headings.length !== 1) return [problem(page, `has ${String(headings.length)} h1, not one`)];
    return headings[0] === '' ? [problem(page, 'has an empty h1')] : [];
  });
}

/** Pages whose `<html lang>` is not the language of their address. */
export function languageProblems(site: Site): Problem[] {
  return site.pages.flatMap((page) => {
    const lang = elements(page.document, 'html').map((html) => attribute(html, 'lang'))[0];
    return lang === page.locale
      ? []
      : [problem(page, `says lang="${lang ?? ''}", its address says ${page.locale}`)];
  });
}

/**
 * Alternates: a page that search engines may list names itself and its counterparts in the languages that have one,
 * they name it, and x-default is the address without a language, where there is such a page. Pages kept out of search engines name none.
 * The rule is Google's: https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternateProblems(site: Site): Problem[] {
  const maps = new Map(site.pages.map((page) => [page.address, alternates(page)]));
  return site.pages.flatMap((page) => {
    const own = alternates(page);
    if (isUnlisted(page)) return own.size === 0 ? [] : [problem(page, 'is noindex, yet names alternates')];
    const { address } = splitPath(page.address);
    const canonical = links(page.document, 'canonical').map((link) => path(page, attribute(link, 'href')))[0];
    const wrong =
      canonical === page.address ? [] : [problem(page, `says canonical is ${canonical ?? 'nothing'}`)];
    const languages = LOCALES.filter((language) => maps.has(localePath(language, address)));
    const main = languages.includes(DEFAULT_LOCALE) ? DEFAULT_LOCALE : (languages[0] ?? DEFAULT_LOCALE);
    for (const language of own.keys()) {
      if (language !== 'x-default' && !languages.some((other) => other === language))
        wrong.push(problem(page, `names a counterpart in ${language} that is not there`));
    }
    for (const language of [...languages, 'x-default'] as const) {
      const expected = localePath(language === 'x-default' ? main : language, address);
      const given = own.get(language);
      if (given !== expected) {
        wrong.push(problem(page, `names ${given ?? 'nothing'} for ${language}, not ${expected}`));
      } else if (maps.get(expected)?.get(page.locale) !== page.address) {
        wrong.push(problem(page, `is not named by its counterpart ${expected}`));
      }
    }
    return wrong;
  });
}

/** Language → address of this site. */
function alternates(page: Page): Map<string, string | undefined> {
  const named = links(page.document, 'alternate').filter((link) => attribute(link, 'hreflang') !== undefined);
  return new Map(
    named.map((link) => [attribute(link, 'hreflang') ?? '', path(page, attribute(link, 'href'))]),
  );
}

function path(page: Page, href: string | undefined): string | undefined {
  return href === undefined ? undefined : resolve(page.address, href, originOf(page)).address;
}

function isUnlisted({ document }: Page): boolean {
  return elements(document, 'meta').some(
    (meta) => attribute(meta, 'name') === 'robots' && (attribute(meta, 'content') ?? '').includes('noindex'),
  );
}

function problem({ address }: Page, message: string): Problem {
  return { page: address, message };
}

/**
 * Links that lead out of the reader's language without saying so: every link of a page to this site goes to its
 * own language, unless it carries `hreflang` (the language switch, "read the original"). The error page, one for
 * all languages, is left out.
 */
export function strayLinks(site: Site): Problem[] {
  return site.pages
    .filter((page) => !isUnlisted(page))
    .flatMap((page) =>
      elements(page.document, 'a').flatMap((link) => {
        const href = attribute(link, 'href') ?? '';
        if (!href.startsWith('/') || attribute(link, 'hreflang') !== undefined) return [];
        const { locale } = splitPath(href);
        return locale === page.locale ? [] : [problem(page, `links to ${href} without hreflang`)];
      }),
    );
}
