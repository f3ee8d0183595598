import type { Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import { compareNumbers } from './numbers.ts';
import { GROUPS, type Act, type Article, type Group } from './schema.ts';

export const acts = queriesOf<Act>('acts');
export const articles = queriesOf<Article>('articles');

/** The number of an article within its act: «5», «21-1». */
export function numberOf(article: Entry<Article>): string {
  return article.id.split('/')[1] ?? '';
}

/** The id of the act an article belongs to. */
export function actOf(article: Entry<Article>): string {
  return article.id.split('/')[0] ?? '';
}

/** The articles of an act that have a text, in order. */
export async function articlesOf(act: Entry<Act>): Promise<Entry<Article>[]> {
  const own = (await articles.all(act.locale)).filter((article) => actOf(article) === act.id);
  return own.sort((a, b) => compareNumbers(numberOf(a), numberOf(b)));
}

/** Numbers of the articles of an act that are known by a mention only: those we have written of are left out. */
export async function mentionedIn(
  act: Entry<Act>,
): Promise<(Act['mentioned'][number] & { articles: string[] })[]> {
  const written = new Set((await articlesOf(act)).map(numberOf));
  return act.data.mentioned.flatMap((mention) => {
    const articles = mention.articles.filter((number) => !written.has(number));
    return articles.length > 0 ? [{ ...mention, articles }] : [];
  });
}

/** Every act, as editors ordered them, then by date. */
export async function actsInOrder(locale: Locale): Promise<Entry<Act>[]> {
  const all = await acts.all(locale);
  return all.sort((a, b) => a.data.order - b.data.order || a.data.date.localeCompare(b.data.date));
}

/** The parts of the list of acts that have something in them, in the order of the list. */
export async function actsInGroups(locale: Locale): Promise<{ group: Group; acts: Entry<Act>[] }[]> {
  const byGroup = Map.groupBy(await actsInOrder(locale), ({ data }) => data.group);
  return GROUPS.flatMap((group) => {
    const own = byGroup.get(group);
    return own ? [{ group, acts: own }] : [];
  });
}

/** The acts that an act amends: those that name it among their amendments. */
export async function actsAmendedBy(act: Entry<Act>): Promise<Entry<Act>[]> {
  const all = await actsInOrder(act.locale);
  return all.filter(({ data }) => data.amendments.some(({ by }) => by === act.id));
}

/** The acts issued under a law, newest first. */
export async function actsUnder(law: Entry<Act>): Promise<Entry<Act>[]> {
  const under = (await acts.all(law.locale)).filter(({ data }) => data.parent === law.id);
  return under.sort((a, b) => b.data.date.localeCompare(a.data.date));
}
