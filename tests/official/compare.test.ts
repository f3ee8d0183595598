import { describe, expect, it } from 'vitest';
import { compareEditions, compareTexts, type Run } from '../../src/official/compare.ts';
import type { OfficialDocument } from '../../src/official/model.ts';
import { structure } from '../../src/official/structure.ts';

const text = (...lines: string[]): OfficialDocument =>
  structure(lines.map((line) => ({ type: 'text', text: line }))).document;

/** `{+added+}` and `[-removed-]` in the running text. */
const marked = (runs: readonly Run[]) =>
  runs
    .map(({ text, change }) =>
      change === 'added' ? `{+${text}+}` : change === 'removed' ? `[-${text}-]` : text,
    )
    .join('');

describe('words', () => {
  it.each([
    ['в тихом зале', 'в тихом зале', 'в тихом зале'],
    ['у окна.', 'у двери.', 'у [-окна-]{+двери+}.'],
    ['устанавливает тишину', 'устанавливает полную тишину', 'устанавливает {+полную +}тишину'],
    ['три дня', 'пять рабочих дней', '[-три дня-]{+пять рабочих дней+}'],
    ['статья 21', 'статья 21-1', 'статья [-21-]{+21-1+}'],
    ['Орган вправе', 'Органы вправе', '[-Орган-]{+Органы+} вправе'],
    ['', 'новое', '{+новое+}'],
    ['старое', '', '[-старое-]'],
    ['окурман, китеп', 'окурман; китеп', 'окурман[-,-]{+;+} китеп'],
  ])('%s → %s', (older, newer, expected) => {
    expect(marked(compareTexts(older, newer))).toBe(expected);
  });

  it('either text can be read out of the marks', () => {
    const [older, newer] = ['а б в г д е ж', 'б в х г е ж з и'];
    const runs = compareTexts(older, newer);
    const of = (left: string) =>
      runs
        .filter(({ change }) => change !== left)
        .map(({ text }) => text)
        .join('');
    expect([of('added'), of('removed')]).toEqual([older, newer]);
  });
});

describe('editions', () => {
  const older = text(
    'ЗАКОН',
    'Глава 1. Тишина',
    'Статья 1. Предмет',
    '1. Закон о тишине.',
    '2. Шептать у окна.',
    'Статья 2. Полки',
    'Полка стоит.',
    'Статья 3. Свет',
    'Свет горит.',
  );
  const newer = text(
    'ЗАКОН',
    'Глава 1. Тишина',
    'Статья 1. Предмет',
    '1. Закон о тишине.',
    '1-1. Читать молча.',
    '2. Шептать у двери.',
    'Статья 2-1. Каталог',
    'Каталог ведут.',
    'Статья 3. Свет дня',
    'Свет горит.',
  );

  it('tell what was added, removed and changed, in the order of the newer text', () => {
    const changes = compareEditions(older, newer);
    expect(
      changes.map(({ id, state, heading, paragraphs }) => [
        id,
        state,
        marked(heading),
        paragraphs.map(marked),
      ]),
    ).toEqual([
      [
        'art-1',
        'changed',
        'Статья 1. Предмет',
        ['1. Закон о тишине.', '{+1-1. Читать молча.+}', '2. Шептать у [-окна-]{+двери+}.'],
      ],
      ['art-2', 'removed', '[-Статья 2. Полки-]', ['[-Полка стоит.-]']],
      ['art-2-1', 'added', '{+Статья 2-1. Каталог+}', ['{+Каталог ведут.+}']],
      ['art-3', 'changed', 'Статья 3. Свет{+ дня+}', ['Свет горит.']],
    ]);
  });

  it('that agree have no changes', () => {
    expect(compareEditions(older, older)).toEqual([]);
  });

  it.each([
    ['composed and decomposed letters', 'Общий сад, каждый ёлку', 'Общий сад, каждый ёлку'.normalize('NFD')],
    ['a Latin twin', 'Совет сада', 'Cовет сада'],
    ['another dash or space', 'сад - общий', 'сад –\u00a0общий'],
    ['signs nobody sees', 'школьный сад', 'школь\u00adный\u200b сад'],
  ])('that agree but for %s have no changes', (_, older, newer) => {
    const of = (line: string) => text('Статья 1. Сад', line);
    expect(compareEditions(of(older), of(newer))).toEqual([]);
    expect(compareEditions(of(newer), of(older))).toEqual([]);
  });

  it('compare tables too', () => {
    const table = (cell: string): OfficialDocument => ({
      preamble: [
        {
          type: 'table',
          rows: [
            ['Ящик', 'Что'],
            ['А', cell],
          ],
        },
      ],
      units: [],
    });
    const [change] = compareEditions(table('Азбуки'), table('Атласы'));
    expect(change?.paragraphs.map(marked)).toEqual(['Ящик · Что', 'А · [-Азбуки-]{+Атласы+}']);
  });
});
