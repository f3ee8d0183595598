import { localeParam, LOCALES, translator } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import { acts, actOf, articles, numberOf } from './queries.ts';
import type { Act, Article } from './schema.ts';

/** What the page of an article gets. */
export interface ArticleProps {
  act: Entry<Act>;
  /** «Статья 5. Название». */
  title: string;
  description: string;
  /** Locale-less. */
  address: string;
  article: Entry<Article>;
}

/** `getStaticPaths` of the articles that we have retold or know of. */
export async function articlePaths() {
  const paths = await Promise.all(
    LOCALES.map(async (locale) => {
      const byId = new Map((await acts.all(locale)).map((act) => [act.id, act]));
      return (await articles.all(locale)).map((article) => articlePath(byId, article));
    }),
  );
  return paths.flat();
}

function articlePath(byId: ReadonlyMap<string, Entry<Act>>, article: Entry<Article>) {
  const act = byId.get(actOf(article));
  if (!act) throw new Error(`No act for the article ${article.id}: run the content check`);
  const number = numberOf(article);
  const name = translator(article.locale)('acts.article.number', { number });
  return {
    params: { locale: localeParam(act.locale), parent: act.id, id: number },
    props: {
      act,
      article,
      title: `${name}. ${article.data.title}`,
      description: article.data.summary,
      address: article.address,
    } satisfies ArticleProps,
  };
}
