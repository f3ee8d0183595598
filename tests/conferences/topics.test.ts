import { expect, it } from 'vitest';
import '../../src/collections.ts';
import Topics from '../../src/conferences/Topics.astro';
import { textOf } from '../support/dom.ts';
import { bareConference, richConference } from '../support/programme.ts';
import { rendered } from '../support/render.ts';
import { spaced } from '../support/spaces.ts';

it.each([
  ['Asia/Bishkek', 'время по Бишкеку'],
  ['Europe/Berlin', 'часовой пояс Europe/Berlin (UTC+2)'],
])('the hour a conference opens is said to be that of %s', async (zone, words) => {
  const data = bareConference({ start: '10:00', zone });
  const page = await rendered(Topics, { conference: { ...richConference(), data } });
  expect(spaced(textOf(page))).toContain(words);
});
