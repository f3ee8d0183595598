import { describe, expect, it } from 'vitest';
import { excerpt, mark, type Run } from '../../src/search/query/marks.ts';

const word = (text: string) => ({ text, whole: false });
const bracketed = (runs: readonly Run[]) =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('mark', () => {
  it('marks whole words that begin with a form, whatever their case', () => {
    expect(bracketed(mark('Программу утвердили: программа готова.', [word('программ')]))).toBe(
      '[Программу] утвердили: [программа] готова.',
    );
  });

  it('marks a part of a compound', () => {
    expect(bracketed(mark('мэрия Кочкор-Аты', [word('кочкор')]))).toBe('мэрия [Кочкор]-Аты');
  });

  it('marks numbers only whole', () => {
    expect(bracketed(mark('ст. 5, 50 сомов', [{ text: '5', whole: true }]))).toBe('ст. [5], 50 сомов');
  });
});

describe('excerpt', () => {
  const filler = (n: number) => Array.from({ length: n }, (_, i) => `слово${i}`).join(' ');

  it('gives the beginning of a text that has none of the words', () => {
    expect(bracketed(excerpt('Короткий текст.', [word('талон')]))).toBe('Короткий текст.');
    expect(
      excerpt(filler(100), [word('талон')])
        .at(-1)
        ?.text.endsWith('…'),
    ).toBe(true);
  });

  it('shows the place where most different words stand together', () => {
    const text = `талон ${filler(60)} социальный талон ${filler(60)}`;
    const shown = bracketed(excerpt(text, [word('социальный'), word('талон')]));
    expect(shown).toContain('[социальный] [талон]');
    expect(shown.startsWith('… ')).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
  });

  it('is empty where there is no text', () => {
    expect(excerpt('', [word('талон')])).toEqual([]);
  });
});
