import { expect, it, vi } from 'vitest';
import ActPassport from '../../src/acts/ActPassport.astro';
import { acts } from '../../src/acts/queries.ts';
import { attribute, elements, textOf } from '../support/dom.ts';
import { rendered } from '../support/render.ts';
import { spaced } from '../support/spaces.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

async function passport(id: string, more: Record<string, unknown> = {}) {
  const act = (await acts.one(id, 'ru'))!;
  const html = await rendered(ActPassport, {
    act: { ...act, data: { ...act.data, ...more } },
    citations: ['LAW-1', 'LETTER'],
  });
  return {
    text: textOf(html),
    links: elements(html, 'a').map((link) => [textOf(link), attribute(link, 'href')]),
  };
}

it('the amendments of an act lead to the acts that made them, and back', async () => {
  expect((await passport('zakon-1')).links).toContainEqual(['05.01.2002 № 2', '/acts/#zakon-2']);
  expect((await passport('zakon-2')).links).toContainEqual(['Закон № 1', '/acts/zakon-1/']);
});

it('amendments from the same source are cited once', async () => {
  const amendments = [
    { date: '2002-01-05', number: '2', sources: ['LAW-1'] },
    { date: '2003-01-05', sources: ['LAW-1'] },
    { date: '2004-01-05', number: '4', sources: ['LETTER'] },
  ];
  const { text, links } = await passport('zakon-2', { amendments });
  expect(text).toContain('05.01.2003');
  expect(links.map(([label]) => label).filter((label = '') => /^\d/.test(label))).toEqual(['1', '2']);
});

it.each([
  ['1999', '1999 год; номер и день не прочитаны'],
  ['1999-10', 'октябрь 1999 года; номер и день не прочитаны'],
  ['1999-10-15', '15 октября 1999 года; номер не прочитан'],
])('an act of %s whose number nobody has read says so', async (date, words) => {
  const { text } = await passport('zakon-2', { number: undefined, date });
  expect(spaced(text)).toContain(words);
});
