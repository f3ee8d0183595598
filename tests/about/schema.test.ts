import { expect, it } from 'vitest';
import { aboutSchema } from '../../src/about/schema.ts';
import { SCHEMAS } from '../../src/collections.ts';

it('a page about the hub has what every page has, and lists open questions only when told', () => {
  const page = { title: 'О справочнике', summary: 'О нём.', updated: '2002-04-01' };
  expect(aboutSchema.parse(page)).toEqual({ ...page, openQuestions: false });
  expect(aboutSchema.safeParse({ ...page, order: 1 }).success).toBe(false);
});

it('what every page has is asked of every collection', () => {
  for (const schema of Object.values(SCHEMAS)) {
    const missing = schema.safeParse({}).error?.issues.map(({ path }) => path.join('.'));
    expect(missing).toEqual(expect.arrayContaining(['title', 'summary', 'updated']));
  }
});
