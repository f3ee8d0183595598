import { afterEach, describe, expect, it, vi } from 'vitest';
import { conferencesByDate, isPast, lastAndNext } from '../../src/conferences/queries.ts';
import type { Conference } from '../../src/conferences/schema.ts';
import { today } from '../../src/library/settings.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a conference', () => {
  it.each([
    ['2002-03-03', false],
    ['2002-03-04', false],
    ['2002-03-05', true],
  ])('of 4 March is on %s an archive: %s', async (day, past) => {
    vi.stubEnv('SITE_DATE', day);
    const [conference] = await conferencesByDate('ru');
    expect(isPast(conference?.data as Conference, today())).toBe(past);
  });

  it.each([
    ['2002-03-04', [undefined, 'chteniya-2002']],
    ['2002-03-05', ['chteniya-2002', undefined]],
  ])('is on %s the last or the next one', async (day, ids) => {
    const { last, next } = await lastAndNext('ru', day);
    expect([last?.id, next?.id]).toEqual(ids);
  });
});
