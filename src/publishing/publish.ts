import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLocale, splitPath } from '../i18n/index.ts';
import type { Problem } from '../check/problem.ts';
import type { BuiltPage } from './built-pages.ts';
import { cardAddress, type Card } from './cards/card.ts';
import { makeCards } from './cards/make.ts';
import { headersFile, pagePolicy, sitePolicy } from './headers.ts';
import { movedPages } from './moved-pages.ts';
import { withOldAnchors } from './old-anchors.ts';
import { publishedAddresses } from './published-addresses.ts';
import { anchorRedirects, checkRedirectTargets, redirects, type Redirect } from './redirects.ts';
import { writeRedirects } from './redirect-pages.ts';
import { sitemap } from './sitemap.ts';
import { unbroken } from './unbroken.ts';

export interface Published {
  /** What is wrong with the redirects, to be said to the editor. */
  problems: Problem[];
  cards: { all: number; drawn: number };
  /** Content policy for every answer of a host that sends headers: see `sitePolicy`. */
  policy: string;
}

export interface PublishOptions {
  /** The folder of the built site, and its pages as they were built. */
  dist: string;
  pages: readonly BuiltPage[];
  /** The folder of the content. */
  content: string;
  /** Absolute address of the site, without a slash at the end. */
  site: string;
  /** Origin of another server that takes the site's form, if one does. */
  formAction?: string | undefined;
  /** Whether the browser editor goes with the site, under /admin/. */
  editor?: boolean;
}

const CHARSET = '<meta charset="utf-8">';

/**
 * What is made from the finished pages, whichever room built them: their content policy, their cards, the
 * sitemap, the redirects, the headers for static hosts.
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const { dist, pages, content, site, formAction, editor = false } = options;
  const moved = anchorRedirects(content);
  const scripts = [...new Set(pages.flatMap((page) => page.scripts))].sort();
  const policy = sitePolicy(scripts, formAction);
  const [, cards] = await Promise.all([
    Promise.all(pages.map((page) => finishPage(page, options, moved))),
    makeCards(pages.flatMap(cardOf), dist),
    sitemap(pages, site).then((xml) => writeFile(join(dist, 'sitemap.xml'), xml)),
    writeFile(join(dist, '_headers'), headersFile(policy, site, editor)),
  ]);
  const problems = checkRedirectTargets(content, new Set(pages.map(({ address }) => address)));
  if (problems.length === 0) {
    const old = movedPages(redirects(content), publishedAddresses(content), pages);
    await writeRedirects(old, dist, site);
  }
  return { problems, cards, policy };
}

/** Puts the page's policy where it rules over all that follows, keeps lines whole and the old names of its places. */
async function finishPage(
  page: BuiltPage,
  { dist, formAction }: PublishOptions,
  moved: readonly Redirect[],
): Promise<void> {
  const { file, html } = page;
  if (!html.includes(CHARSET)) throw new Error(`${file} does not begin its head with ${CHARSET}.`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(page, formAction)}">`;
  await writeFile(
    join(dist, file),
    withOldAnchors(
      unbroken(html.replace(CHARSET, () => CHARSET + policy)),
      splitPath(page.address).address,
      moved,
    ),
  );
}

/** The card that a page's head names, with the words the head gives for it. */
function cardOf({ meta, lang, file }: BuiltPage): Card[] {
  const image = meta.get('og:image');
  if (image === undefined || !isLocale(lang)) return [];
  const card: Card = {
    locale: lang,
    kind: meta.get('article:section') ?? '',
    title: meta.get('og:title') ?? '',
    site: meta.get('og:site_name') ?? '',
  };
  if (!image.endsWith(cardAddress(card))) throw new Error(`${file} names another card than its words make.`);
  return [card];
}
