import { linkTo, localePath, translator, type LinkTarget } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import { oncePerContent } from '../library/once.ts';
import type { ActText } from './act-text.ts';
import { compareNumbers } from './numbers.ts';
import { articlesOf, numberOf } from './queries.ts';
import type { Act } from './schema.ts';

interface ArticlePages {
  /** Numbers of the articles that have a page, in the order of the law. */
  numbers: string[];
  /** Number → its place among them. */
  places: ReadonlyMap<string, number>;
  target: (number: string) => LinkTarget;
}

/** The articles of an act that have a page; made once for all pages of the act. */
const pagesOf = oncePerContent(readPages, (act) => `${act.id} ${act.locale}`);

async function readPages(act: Entry<Act>, text: ActText | undefined): Promise<ArticlePages> {
  const numbers = await numbersWithPages(act, text);
  const places = new Map(numbers.map((number, i) => [number, i]));
  return { numbers, places, target: await articleLinks(act, text) };
}

/** Numbers of the articles that have a page, in the order of the law. */
async function numbersWithPages(act: Entry<Act>, text: ActText | undefined): Promise<string[]> {
  const retold = (await articlesOf(act)).map(numberOf);
  const written = text?.numbers ?? [];
  const missing = retold.filter((number) => !written.includes(number));
  // The order of the text, which need not be that of the numbers; what the text lacks stands by its number.
  return missing.reduce(
    (numbers, number) => {
      const after = numbers.findIndex((other) => compareNumbers(other, number) > 0);
      return numbers.toSpliced(after < 0 ? numbers.length : after, 0, number);
    },
    [...written],
  );
}

/**
 * The way to the page of any article of an act: an article we have retold has one in every language, one that has its
 * The way to the page of any article of an act: an article we have retold has one in every language, one that has its
 * text alone only in the languages of the text; what is only mentioned has its row on the page of the act.
 */
export async function articleLinks(act: Entry<Act>, text?: ActText): Promise<(number: string) => LinkTarget> {
  const retold = new Set((await articlesOf(act)).map(numberOf));
  return (number) => {
    const language = retold.has(number) ? undefined : text?.languageOf(number, act.locale);
    if (!retold.has(number) && !language)
      return { href: localePath(act.locale, `${act.address}#art-${number}`) };
    return linkTo(act.locale, language ?? act.locale, `${act.address}${number}/`);
  };
}

interface Link extends LinkTarget {
  label: string;
}

/** The articles before and after one; the contents of the act at either end. */
export async function neighbours(
  act: Entry<Act>,
  number: string,
  text?: ActText,
): Promise<{ previous: Link; next: Link }> {
  const { numbers, places, target } = await pagesOf(act, text);
  const place = places.get(number) ?? -1;
  const t = translator(act.locale);
  const link = (other: string | undefined): Link =>
    other === undefined
      ? { href: localePath(act.locale, act.address), label: t('acts.article.contents') }
      : { ...target(other), label: t('acts.article.number', { number: other }) };
  return { previous: link(numbers[place - 1]), next: link(numbers[place + 1]) };
}
