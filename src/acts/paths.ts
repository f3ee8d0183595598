import { localeParam, LOCALES, translator, type Locale } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import { articleFor, editionsOf, numbersOf, shownEdition, type Edition } from './official/editions.ts';
import type { RenderedEdition, RenderedUnit } from './official/rendered.ts';
import { acts, actOf, articles, numberOf } from './queries.ts';
import type { Act, Article } from './schema.ts';

/** An article that has only its official text. */
interface BareArticle {
  edition: Edition;
  editions: readonly Edition[];
  text: RenderedEdition;
  unit: RenderedUnit;
  /** In which it has a page: those of its texts. */
  languages: Locale[];
}

/** What the page of an article gets: our retelling of it, or the official text alone. */
export interface ArticleProps {
  act: Entry<Act>;
  /** «Статья 5. Название». */
  title: string;
  description: string;
  /** Locale-less. */
  address: string;
  article?: Entry<Article>;
  bare?: BareArticle;
}

/** `getStaticPaths` of the articles: those we have retold or know of, and all of the official text shown. */
export async function articlePaths() {
  const paths = await Promise.all(
    LOCALES.map(async (locale) => {
      const own = new Map((await articles.all(locale)).map((article) => [article.id, article]));
      const byId = new Map((await acts.all(locale)).map((act) => [act.id, act]));
      const retold = [...own.values()].map((article) => withRetelling(byId, article));
      const bare = await Promise.all([...byId.values()].map(bareArticles));
      return [...retold, ...bare.flat().filter(({ params }) => !own.has(`${params.parent}/${params.id}`))];
    }),
  );
  return paths.flat();
}

function path(act: Entry<Act>, number: string, props: Omit<ArticleProps, 'act' | 'address'>) {
  return {
    params: { locale: localeParam(act.locale), parent: act.id, id: number },
    props: { ...props, act, address: `${act.address}${number}/` },
  };
}

function withRetelling(byId: ReadonlyMap<string, Entry<Act>>, article: Entry<Article>) {
  const act = byId.get(actOf(article));
  if (!act) throw new Error(`No act for the article ${article.id}: run the content check`);
  const number = numberOf(article);
  const name = translator(article.locale)('acts.article.number', { number });
  return path(act, number, {
    article,
    title: `${name}. ${article.data.title}`,
    description: article.data.summary,
  });
}

async function bareArticles(act: Entry<Act>) {
  const editions = await editionsOf(act.id);
  const edition = shownEdition(editions);
  if (!edition) return [];
  return numbersOf(edition).flatMap((number) => {
    const found = articleFor(edition, act.locale, number);
    if (found?.text.language !== act.locale) return [];
    const { label, title, html } = found.unit;
    return path(act, number, {
      bare: { edition, editions, languages: languagesOf(edition, number), ...found },
      title: title ? `${label}. ${title}` : label,
      description: [label, title, opening(html)].filter(Boolean).join('. '),
    });
  });
}

function languagesOf(edition: Edition, number: string): Locale[] {
  return LOCALES.filter((locale) => articleFor(edition, locale, number)?.text.language === locale);
}

/** The first words of an article, for lists of search engines. */
function opening(html: string): string {
  const words = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x[0-9a-f]+;/gi, ' ')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 140 ? `${words.slice(0, 140).replace(/\s\S*$/, '')}…` : words;
}
