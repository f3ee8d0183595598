import { describe, expect, it } from 'vitest';
import type { RankedPage } from '../../src/search/query/rank.ts';
import type { Understanding } from '../../src/search/query/understand.ts';
import { verdict } from '../../src/search/query/verdict.ts';

const best = (more: Partial<RankedPage>) => ({ sure: false, said: 1, score: 0.5, ...more }) as RankedPage;
const reading = (known: string, unknown = '', corrected: Understanding['corrected'] = []): Understanding => ({
  concepts: known.split(' ').map((word) => ({ typed: [word], alternatives: [] })),
  unknown: unknown.split(' ').filter(Boolean),
  corrected,
});

describe('verdict', () => {
  it.each([
    ['done', 'a page that has it all', reading('аванс'), best({})],
    ['done', 'one word unknown of four', reading('подать заявку конкурс', 'срочно'), best({ sure: true })],
    ['weak', 'one word unknown of three', reading('налог стоимость', 'добавленную'), best({ sure: true })],
    ['weak', 'words far apart in a text', reading('курс доллара'), best({ score: 0.25 })],
    ['weak', 'a page that has half', reading('подоходный налог'), best({ said: 0.5 })],
    ['weak', 'a title for one word, the other unknown', reading('штраф', 'парковку'), best({ sure: true })],
    ['empty', 'a mention of one word, the other unknown', reading('телефона', 'ремонт'), best({})],
    [
      'empty',
      'a guess for one word, the other unknown',
      reading('редактор', 'ядерный', [{ from: 'реактор', to: 'редактор' }]),
      best({ sure: true }),
    ],
    [
      'weak',
      'a word in other letters, which is no guess',
      reading('нко', 'gid', [{ from: 'nko', to: 'нко' }]),
      best({ sure: true }),
    ],
    ['empty', 'no page at all', reading('ипотека'), undefined],
  ])('%s: %s', (expected, _, understood, page) => {
    expect(verdict(understood, page, false)).toBe(expected);
  });

  it('leaves a part to whoever asks for these very words', () => {
    expect(verdict(reading('телефона', 'ремонт'), best({}), true)).toBe('weak');
  });
});
