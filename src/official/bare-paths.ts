import { acts, articles } from '../acts/queries.ts';
import type { Act } from '../acts/schema.ts';
import { localeParam, LOCALES, type Locale } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import { articleFor, editionsOf, numbersOf, shownEdition, type Edition } from './editions.ts';
import type { RenderedEdition, RenderedUnit } from './rendered.ts';

/** What the page of an article gets that has only its official text. */
export interface BareArticleProps {
  act: Entry<Act>;
  edition: Edition;
  editions: readonly Edition[];
  text: RenderedEdition;
  unit: RenderedUnit;
  /** In which it has a page: those of its texts. */
  languages: Locale[];
  /** «Статья 5. Название». */
  title: string;
  description: string;
  /** Locale-less. */
  address: string;
}

/** `getStaticPaths` of the articles that have their official text alone. */
export async function bareArticlePaths() {
  const paths = await Promise.all(
    LOCALES.map(async (locale) => {
      const retold = new Set((await articles.all(locale)).map(({ id }) => id));
      const all = await Promise.all((await acts.all(locale)).map(bareArticles));
      return all.flat().filter(({ params }) => !retold.has(`${params.parent}/${params.bare}`));
    }),
  );
  return paths.flat();
}

async function bareArticles(act: Entry<Act>) {
  const editions = await editionsOf(act.id);
  const edition = shownEdition(editions);
  if (!edition) return [];
  return numbersOf(edition).flatMap((number) => {
    const found = articleFor(edition, act.locale, number);
    if (found?.text.language !== act.locale) return [];
    const { label, title, html } = found.unit;
    return {
      params: { locale: localeParam(act.locale), parent: act.id, bare: number },
      props: {
        ...found,
        act,
        edition,
        editions,
        languages: languagesOf(edition, number),
        title: title ? `${label}. ${title}` : label,
        description: [label, title, opening(html)].filter(Boolean).join('. '),
        address: `${act.address}${number}/`,
      } satisfies BareArticleProps,
    };
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
