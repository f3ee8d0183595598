import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv, harmless } from '../../src/library/csv.ts';

const read = (text: string) =>
  parse<Record<string, string>>(text, { bom: true, columns: true, delimiter: ';' });

describe('a CSV file', () => {
  it('begins with the mark by which Excel knows UTF-8, and has CRLF between lines', () => {
    expect(csv(['a'], [['ң']])).toBe('\uFEFFa\r\nң\r\n');
  });

  it('carries separators, quotes and line breaks through', () => {
    const text = 'первый; "второй"\nтретий';
    expect(read(csv(['a', 'b'], [[text, 1.5]]))).toEqual([{ a: text, b: '1.5' }]);
  });

  it('makes no formula of a text, and leaves negative numbers alone', () => {
    const rows = ['=1+1', '+7', '-x', '@SUM(A1)', '\tx', ' =1', '＝1'].map((text) => [text, -5]);
    for (const row of read(csv(['a', 'b'], rows))) {
      expect(row['a']).toMatch(/^'/);
      expect(row['b']).toBe('-5');
    }
  });

  it('leaves ordinary texts as they are', () => {
    for (const text of ['Айгүл', '', '1-A', 'a=b', '12+']) expect(harmless(text)).toBe(text);
  });

  it('leaves unknown cells empty', () => {
    expect(read(csv(['a', 'b'], [[undefined, 'x']]))).toEqual([{ a: '', b: 'x' }]);
  });
});
