import { describe, expect, it } from 'vitest';
import '../../src/collections.ts';
import { withFixes } from '../../src/check/fix.ts';
import { loadContent } from '../../src/check/load.ts';
import { githubAnnotation } from '../../src/check/problem.ts';
import { staleUpdatedSince } from '../../src/check/rules/stale-updated.ts';
import { HUB } from '../support/content.ts';
import { fieldMessage } from '../../src/check/messages/fields.ts';

describe('withFixes', () => {
  const edit = (start: number, end: number, text: string) => [{ start, end, text }];

  it('makes all edits, whatever their order', () => {
    expect(withFixes('раз два три', [edit(8, 11, '3'), edit(0, 3, '1')])).toEqual({
      text: '1 два 3',
      count: 2,
    });
  });

  it('leaves for the next run what meets another edit', () => {
    expect(withFixes('раз два', [edit(0, 5, 'А'), edit(4, 7, 'Б')])).toEqual({ text: 'Ава', count: 1 });
  });

  it('makes the edits of one problem together or not at all', () => {
    const both = [...edit(0, 1, '«'), ...edit(4, 5, '»')];
    expect(withFixes('"раз"', [both])).toEqual({ text: '«раз»', count: 1 });
    expect(withFixes('"раз"', [edit(4, 5, '!'), both])).toEqual({ text: '"раз!', count: 1 });
  });
});

describe('a text changed since the last commit', () => {
  const files = loadContent(HUB).files.filter(({ path }) => path === 'about/hub/ru.mdx');
  const now = files[0]!.text;
  const before = (text: string) => staleUpdatedSince(files, () => text, '2026-03-01');

  it('needs a new date, in the place of the old one', () => {
    const [problem, ...rest] = before(now.replace(/\n\n/, '\n\nИначе. '));
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ rule: 'stale-updated', severity: 'warning' });
    const mended = withFixes(now, [problem!.fix!]).text;
    expect(mended).toContain("updated: '2026-03-01'");
    expect(mended.replace(/^updated: .*$/m, '')).toBe(now.replace(/^updated: .*$/m, ''));
  });

  it.each([
    ['only signs and spaces have changed', now.replace(/\./, '!')],
    [
      'the date has changed with it',
      now.replace(/^updated: .*$/m, "updated: '1999-01-01'").replace(/\n\n/, '\n\nИначе. '),
    ],
  ])('needs none where %s', (_, text) => {
    expect(before(text)).toEqual([]);
  });

  it('needs none where nothing was before, or where the date is of these days', () => {
    expect(staleUpdatedSince(files, () => undefined, '2026-03-01')).toEqual([]);
    const day = String(files[0]!.data['updated']);
    expect(staleUpdatedSince(files, () => now.replace(/\n\n/, '\n\nИначе. '), day)).toEqual([]);
  });
});

it('an annotation escapes what GitHub would read as its own', () => {
  const place = { file: 'a,b:c/ru.mdx', line: 2, column: 3 };
  const problem = { ...place, ...fieldMessage('fields.near', { name: 'сто %: раз\nдва', near: 'title' }) };
  expect(githubAnnotation(problem, 'content')).toBe(
    '::error file=content/a%2Cb%3Ac/ru.mdx,line=2,col=3,title=schema::неизвестное поле «сто %25: раз%0Aдва»: возможно, вы имели в виду «title»',
  );
  expect(githubAnnotation(problem, 'content', 'en')).toContain('unknown field “сто %25: раз%0Aдва”');
  expect(githubAnnotation({ ...problem, severity: 'warning' }, 'content')).toMatch(/^::warning /);
});
