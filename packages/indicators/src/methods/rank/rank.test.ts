import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells, column } from '../column.ts';
import { copeland } from './copeland.ts';
import { classify } from './levels.ts';
import { outranking } from './outranking.ts';
import { rankUnits } from './rank-units.ts';

const rows = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});
const WEIGHTS = Object.freeze([0.1, 0.2, 0.3, 0.4]) as readonly number[];

describe('outranking', () => {
  it('gives shares that add to 1 in both directions', () => {
    fc.assert(
      fc.property(rows, (x) => {
        const { shares } = outranking(x, WEIGHTS);
        shares.forEach((row, i) => {
          row.forEach((share, k) => {
            if (share !== null) expect(share + (shares[k]![i] as number)).toBeCloseTo(1, 12);
          });
        });
      }),
    );
  });

  it('does not depend on the order of the units, also when data are missing', () => {
    fc.assert(
      fc.property(rows, (x) => {
        const there = copeland(outranking([...x].reverse(), WEIGHTS)).reverse();
        expect(copeland(outranking(x, WEIGHTS))).toEqual(there);
      }),
    );
  });

  it('calls a draw a draw, although 0.1 + 0.2 is not 0.3', () => {
    const drawn = outranking(
      [
        [1, 1, 0],
        [0, 0, 1],
      ],
      [0.1, 0.2, 0.3],
    );
    expect(copeland(drawn)).toEqual([0, 0]);
  });
});

describe('copeland', () => {
  it('sums to 0, and gives the most to a unit that beats all', () => {
    fc.assert(
      fc.property(rows, (x) => {
        const scores = copeland(outranking([...x, [9, 9, 9, 9]], WEIGHTS));
        expect(scores.reduce((a, b) => a + b, 0)).toBeCloseTo(0);
        expect(Math.max(...scores)).toBe(scores.at(-1));
      }),
    );
  });
});

describe('rankUnits', () => {
  it('gives equal scores the best place, and no place to what is missing', () => {
    expect(cells(rankUnits(column([1, 0.1 + 0.2, 0.3, 'suppressed'])))).toEqual([1, 2, 2, 'suppressed']);
  });
});

describe('classify', () => {
  const levels = [
    { name: 'low', from: 0 },
    { name: 'high', from: 50 },
  ];

  it('closes classes below and keeps the reason of what is missing', () => {
    expect(classify(column([49.9, 50, 'not-collected']), levels)).toEqual([
      { level: 'low' },
      { level: 'high' },
      { why: 'not-collected' },
    ]);
  });

  it('refuses thresholds that do not rise', () => {
    expect(() => classify(column([1]), [...levels].reverse())).toThrow(RangeError);
  });
});
