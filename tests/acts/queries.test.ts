import { expect, it, vi } from 'vitest';
import {
  actOf,
  acts,
  actsAmendedBy,
  actsInGroups,
  actsUnder,
  articles,
  articlesOf,
  numberOf,
} from '../../src/acts/queries.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

it('an article knows its act and its number', async () => {
  const article = await articles.one('zakon-1/2-1', 'ru');
  expect([actOf(article!), numberOf(article!)]).toEqual(['zakon-1', '2-1']);
});

it('the articles of an act come in the order of the law, in the language of the act', async () => {
  const act = (await acts.one('zakon-1', 'en'))!;
  const own = await articlesOf(act);
  expect(own.map((article) => [numberOf(article), article.locale])).toEqual([
    ['1', 'en'],
    ['2-1', 'en'],
  ]);
  expect(await actsUnder(act)).toEqual([]);
});

it('the list of acts comes in its parts, without the empty ones', async () => {
  const groups = await actsInGroups('ru');
  expect(groups.map(({ group, acts: own }) => [group, own.map(({ id }) => id)])).toEqual([
    ['core', ['zakon-1']],
    ['amending', ['zakon-2']],
    ['related', ['zakon-3']],
  ]);
});

it('an amending act knows what it amends from the amended one', async () => {
  const amended = await actsAmendedBy((await acts.one('zakon-2', 'en'))!);
  expect(amended.map(({ id, locale }) => [id, locale])).toEqual([['zakon-1', 'en']]);
  expect(await actsAmendedBy((await acts.one('zakon-1', 'en'))!)).toEqual([]);
});
