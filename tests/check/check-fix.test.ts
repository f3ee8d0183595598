import { describe, expect, it } from 'vitest';
import { withFixes } from '../../src/check/fix.ts';
import { loadContent } from '../../src/check/load.ts';
import { githubAnnotation } from '../../src/check/problem.ts';
import { staleUpdatedSince } from '../../src/check/rules/stale-updated.ts';
import { saidIn } from '../../src/check/speech/index.ts';
import { SAYINGS } from '../../src/check/speech/sayings.ts';
import { HUB } from '../support/content.ts';

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

describe('the sayings of the check', () => {
  it.each(SAYINGS)('%s', (ru, ky, en) => {
    const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
    const russian = gaps(ru).filter((name) => name !== 'hint');
    expect(new Set(gaps(ru)).size).toBe(gaps(ru).length);
    for (const other of [ky, en]) for (const name of gaps(other)) expect(russian).toContain(name);
    expect(en).not.toMatch(/[а-яё](?<!ЗАПОЛНИТЕ|ПЕРЕВЕДИТЕ)/);
  });

  it('lose the Russian remark and keep the words of the file', () => {
    const problem = {
      file: 'a',
      line: 1,
      column: 1,
      rule: 'schema',
      message: 'нет обязательного поля «summary» (Одно): добавьте его',
    };
    expect(saidIn('en', problem).message).toBe('the required field “summary” is missing: add it');
    expect(saidIn('ky', problem).message).toBe('милдеттүү «summary» талаасы жок: аны кошуңуз');
    expect(saidIn('ru', problem)).toBe(problem);
  });

  it('leave a sentence they do not know as it is', () => {
    const problem = { file: 'a', line: 1, column: 1, rule: 'new', message: 'новая мысль' };
    expect(saidIn('en', problem).message).toBe('новая мысль');
  });
});

it('an annotation escapes what GitHub would read as its own', () => {
  const problem = { file: 'a,b:c/ru.mdx', line: 2, column: 3, rule: 'schema', message: 'сто %: раз\nдва' };
  expect(githubAnnotation(problem, 'content')).toBe(
    '::error file=content/a%2Cb%3Ac/ru.mdx,line=2,col=3,title=schema::сто %25: раз%0Aдва',
  );
  expect(githubAnnotation({ ...problem, severity: 'warning' }, 'content')).toMatch(/^::warning /);
});
