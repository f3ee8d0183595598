import { describe, expect, it } from 'vitest';
import { excerpt, mark, type Run } from '../../src/search/query/marks.ts';

/** Finds words that begin so; with «=» before them, words that are so. */
const found =
  (...starts: string[]) =>
  (word: string) =>
    starts.some((start) =>
      start.startsWith('=') ? word.toLowerCase() === start.slice(1) : word.toLowerCase().startsWith(start),
    );
const bracketed = (runs: readonly Run[]) =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('mark', () => {
  it('marks whole words, whatever their case', () => {
    expect(bracketed(mark('Программу утвердили: программа готова.', found('программ')))).toBe(
      '[Программу] утвердили: [программа] готова.',
    );
  });

  it('marks a part of a compound', () => {
    expect(bracketed(mark('мэрия Кочкор-Аты', found('кочкор')))).toBe('мэрия [Кочкор]-Аты');
  });

  it('marks numbers only whole', () => {
    expect(bracketed(mark('ст. 5, 50 сомов', found('=5')))).toBe('ст. [5], 50 сомов');
  });
});

describe('excerpt', () => {
  const filler = (n: number) => Array.from({ length: n }, (_, i) => `слово${i}`).join(' ');

  it('gives the beginning of a text that has none of the words', () => {
    expect(bracketed(excerpt('Короткий текст.', found('талон')))).toBe('Короткий текст.');
    expect(excerpt(filler(100), found('талон')).at(-1)?.text.endsWith('…')).toBe(true);
  });

  it('shows the place where most different words stand together', () => {
    const text = `талон ${filler(60)} социальный талон ${filler(60)}`;
    const shown = bracketed(excerpt(text, found('социальный', 'талон')));
    expect(shown).toContain('[социальный] [талон]');
    expect(shown.startsWith('… ')).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
  });

  it('is empty where there is no text', () => {
    expect(excerpt('', found('талон'))).toEqual([]);
  });
});
