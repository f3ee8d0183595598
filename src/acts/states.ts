import type { Entry } from '../library/entries.ts';
import type { ActText } from './act-text.ts';
import { gridSquares, type ArticleState, type Square } from './numbers.ts';
import { articlesOf, mentionedIn, numberOf } from './queries.ts';
import type { Act } from './schema.ts';

/**
 * Every article of an act with how much of it the site has: our retelling, the act's own text, mentions by others,
 * nothing. With its text there is nothing to guess: the articles there are all there are.
 */
export async function squaresOf(act: Entry<Act>, text?: ActText): Promise<Square[]> {
  const retold = new Map<string, ArticleState>([
    ...(await mentionedIn(act)).flatMap(({ articles }) =>
      articles.map((number) => [number, 'known'] as const),
    ),
    ...(await articlesOf(act)).map((article) => [numberOf(article), article.data.state] as const),
  ]);
  const numbers = text?.numbers ?? [];
  const states = new Map<string, ArticleState>(numbers.map((number) => [number, 'official']));
  for (const [number, state] of retold) {
    if (state === 'retold' || !states.has(number)) states.set(number, state);
  }
  return gridSquares(numbers.length > 0 ? 0 : (act.data.articles?.atLeast ?? 0), states);
}
