import { afterEach, describe, expect, it, vi } from 'vitest';
import { conferencesByDate, isPast } from '../../src/conferences/queries.ts';
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
});
