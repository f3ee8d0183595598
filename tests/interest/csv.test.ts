import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tally, toCsv } from '../../src/interest/csv.ts';
import type { ListedRegistration } from '../../src/interest/registrations.ts';
import { AIGUL } from '../support/interest.ts';

const RECORD: ListedRegistration = {
  ...AIGUL,
  reference: '7K3M92QXAB',
  locale: 'ru',
  createdAt: '2030-01-01T00:00:00.000Z',
  updatedAt: '2030-01-01T00:00:00.000Z',
  expiresAt: '2031-01-01T00:00:00.000Z',
  confirmedAt: null,
  pendingEmail: null,
  refused: false,
};

/** Read by another library than the one that writes. */
function read(csv: string): string[][] {
  return parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
}

describe('the table for Excel', () => {
  it('begins with a byte order mark and Russian headings', () => {
    const csv = toCsv([RECORD]);
    expect(csv.startsWith('\uFEFFНомер записи;')).toBe(true);
    expect(read(csv)[1]!.slice(0, 5)).toEqual([
      '7K3M9-2QXAB',
      'next',
      'Айгүл Осмонова',
      'aigul@example.kg',
      'не подтверждён',
    ]);
  });

  it('says whether an address is proved, and who does not want to be written to', () => {
    const confirmed = { ...RECORD, confirmedAt: RECORD.createdAt };
    const states = read(toCsv([RECORD, confirmed, { ...confirmed, refused: true }])).map((cells) => cells[4]);
    expect(states).toEqual(['Адрес', 'не подтверждён', 'подтверждён', 'просил не писать']);
  });

  it('gives back every text and runs none of them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '\n+', '＝'), fc.string())
        .map((p) => p.join('')),
      fc.constantFrom('=HYPERLINK("http://x";"y")', "=cmd|' /C calc'!A0", '"; =1+1', 'a;b', '"\r\n=1'),
    );
    fc.assert(
      fc.property(text, text, (name, question) => {
        const rows = read(toCsv([{ ...RECORD, name, question }]));
        expect(rows).toHaveLength(2);
        const cells = rows[1]!;
        expect(cells).toHaveLength(rows[0]!.length);
        for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        expect([name, `'${name}`]).toContain(cells[2]);
        expect([question, `'${question}`]).toContain(cells[10]);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('has ordinary spaces in our own words, so that they can be looked for', () => {
    expect(toCsv([{ ...RECORD, topics: ['law'] }])).toMatch(/^[^\u00a0]*Закон и его изменения[^\u00a0]*$/);
  });
});

it('counts have the most frequent first', () => {
  const records = ['Ош', 'Баткен', 'Баткен'].map((place) => ({ ...RECORD, place }));
  const lines = tally(records, 'Место', ({ place }) => place).split('\n');
  expect(lines.map((line) => line.trim().replace(/\s+/, ' '))).toEqual(['Место', '2 Баткен', '1 Ош']);
});
