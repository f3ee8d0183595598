import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, forXml, readAnswers, readNumber, writtenNumber } from '../../src/templates/answers.ts';

/** Any sign of UTF-16, halves of pairs and control characters among them. */
const SIGN = fc.nat(0xff_ff).map((code) => String.fromCharCode(code));

describe('readNumber', () => {
  it.each([
    ['12 500', 1_250_000n],
    ['12\u00A0500,50', 1_250_050n],
    ['12500.5', 1_250_050n],
    [' 7 ', 700n],
    ['0,01', 1n],
  ])('reads «%s»', (written, expected) => {
    expect(readNumber(written)).toBe(expected);
  });

  it.each(['', 'сто', '1.500', '1,234,567', '-5', '12 50', '1e5', '1234567890', '5 %'])(
    'does not guess at «%s»',
    (written) => {
      expect(readNumber(written)).toBeUndefined();
    },
  );

  it('reads whatever was written by itself', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999n }), (number) => {
        const [whole = '', part] = writtenNumber(number).split('.');
        expect(readNumber(part === undefined ? whole : `${whole},${part}`)).toBe(number);
      }),
    );
  });
});

const COSTS = [
  { id: 'item', kind: 'text' },
  { id: 'quantity', kind: 'number' },
  { id: 'price', kind: 'number' },
  { id: 'amount', kind: 'product', of: ['quantity', 'price'] },
  { id: 'own', kind: 'sum' },
] as const;

describe('compute', () => {
  it('multiplies lines and adds columns up', () => {
    const rows = [
      { item: 'Бумага', quantity: '3', price: '150,50', own: '100' },
      { item: 'Зал', quantity: '2', price: '1 000' },
      { item: '' },
    ];
    expect(compute(COSTS, rows)).toEqual({
      products: [{ amount: '451.50' }, { amount: '2000' }, {}],
      totals: { amount: '2451.50', own: '100' },
      wrong: [],
      weightsMake100: true,
    });
  });

  it('names a cell that is no number, and leaves it out', () => {
    const { totals, wrong } = compute(COSTS, [
      { quantity: '2', price: 'дорого' },
      { quantity: '1', price: '5' },
    ]);
    expect(wrong).toEqual([{ row: 0, column: 'price' }]);
    expect(totals['amount']).toBe('5');
  });

  it('takes weights for per cent, and tells when they do not make 100', () => {
    const columns = [
      { id: 'weight', kind: 'weight' },
      { id: 'points', kind: 'number' },
      { id: 'score', kind: 'product', of: ['weight', 'points'] },
    ] as const;
    const full = [
      { weight: '60', points: '5' },
      { weight: '40', points: '10' },
    ];
    expect(compute(columns, full)).toMatchObject({
      totals: { weight: '100', score: '7' },
      weightsMake100: true,
    });
    expect(compute(columns, full.slice(1)).weightsMake100).toBe(false);
    expect(compute(columns, [{}]).weightsMake100).toBe(true);
  });

  it('adds any sums to the last kopeck', () => {
    const sum = fc.bigInt({ min: 0n, max: 99_999_999_999n });
    fc.assert(
      fc.property(fc.array(sum, { maxLength: 40 }), (sums) => {
        const rows = sums.map((own) => ({ own: writtenNumber(own) }));
        const total = sums.reduce((all, own) => all + own, 0n);
        expect(compute(COSTS, rows).totals['own']).toBe(writtenNumber(total));
      }),
    );
  });
});

describe('answers on the device', () => {
  it('come back whole', () => {
    const words = fc.string({ unit: SIGN });
    const rows = fc.array(fc.record({ item: words, price: words }, { requiredKeys: [] }));
    fc.assert(
      fc.property(fc.record({ to: words, why: words, costs: rows }, { requiredKeys: [] }), (answers) => {
        const kept = JSON.stringify(answers);
        expect(JSON.stringify(readAnswers(kept))).toBe(kept);
      }),
    );
  });

  it.each([null, '', 'not json', '[1]', '"words"', 'null'])('are none where %s is kept', (kept) => {
    expect(readAnswers(kept)).toEqual({});
  });

  it('leave out what no blank has written', () => {
    expect(readAnswers('{"a": "да", "b": 7, "c": [{"x": 1}], "d": [{"x": "1"}]}')).toEqual({
      a: 'да',
      d: [{ x: '1' }],
    });
  });
});

describe('forXml', () => {
  it('keeps words and drops only what XML cannot hold', () => {
    expect(forXml('Өңүр\u0000 «сад»\r\n\t😀\uD800\uFFFF')).toBe('Өңүр «сад»\n\t😀\uFFFD');
  });

  it('gives XML that any parser takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: SIGN }), (words) => {
        expect(forXml(words)).not.toMatch(/[\0-\u0008\u000B-\u001F\uFFFE\uFFFF]/);
        expect(forXml(words).isWellFormed()).toBe(true);
      }),
    );
  });
});
