import { expect, it } from 'vitest';
import '../../src/collections.ts';
import ConferenceBand from '../../src/conferences/ConferenceBand.astro';
import { newestFirst } from '../../src/programme/documents.ts';
import { attribute, elements, textOf } from '../support/dom.ts';
import { bareConference, richConference } from '../support/programme.ts';
import { rendered } from '../support/render.ts';
import { spaced } from '../support/spaces.ts';

/** The lines beside the numeral of the day. */
async function lines(data: Record<string, unknown>): Promise<string[]> {
  const conference = { ...richConference(), data: bareConference(data) };
  const band = await rendered(ConferenceBand, { conference });
  const rest = elements(band, 'span').find((span) => attribute(span, 'class') === 'date__rest');
  return elements(rest!, 'span')
    .filter((span) => span !== rest)
    .map((line) => spaced(textOf(line)));
}

it.each([
  [{ venue: 'Бишкек' }, ['сентября 2026', 'Бишкек']],
  [{ venue: 'Бишкек, Park Hotel', start: '10:00' }, ['сентября 2026', '10:00, Бишкек,', 'Park Hotel']],
  [{ venue: 'Бишкек, Park Hotel, зал 2' }, ['сентября 2026', 'Бишкек,', 'Park Hotel,', 'зал 2']],
])('the place of a conference is parted by commas, and has none at its end: %j', async (data, words) => {
  expect(await lines(data)).toEqual(words);
});

it('the press finds first what was released last, whatever the zones', () => {
  const item = (id: string, embargo?: string) => ({ id, embargo, title: id, kind: 'paper', text: id });
  const { pressKit } = bareConference({
    pressKit: [
      item('always'),
      item('morning', '2026-09-14T09:00:00+06:00'),
      item('noon', '2026-09-14T06:00:00Z'),
    ],
  });
  expect(newestFirst(pressKit).map(({ id }) => id)).toEqual(['noon', 'morning', 'always']);
});
