import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascendingOrder } from './ascending-order.ts';
import { kurtosis } from './kurtosis.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { quantile } from './quantile.ts';
import { ranks } from './ranks.ts';
import { skewness } from './skewness.ts';
import { standardDeviation } from './standard-deviation.ts';
import { sum } from './sum.ts';
import { variance } from './variance.ts';
import { weightedMean } from './weighted-mean.ts';
import { weightedQuantile } from './weighted-quantile.ts';
import { weightedVariance } from './weighted-variance.ts';

const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const figures = fc.array(figure, { minLength: 1, maxLength: 40 });

describe('sum', () => {
  it('does not lose small terms beside great ones', () => {
    expect(sum(Object.freeze([1, 1e100, 1, -1e100]))).toBe(2);
  });

  it('adds ten tenths to one', () => {
    expect(sum(new Array(10).fill(0.1))).toBe(1);
  });

  it('refuses a missing or infinite term rather than returning NaN', () => {
    expect(() => sum([1, Number.NaN])).toThrow(RangeError);
    expect(() => sum([1, Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });
});

describe('the level', () => {
  it('lies between the least and the greatest', () => {
    fc.assert(
      fc.property(figures, fc.double({ min: 0, max: 1, noNaN: true }), (x, p) => {
        const slack = 1e-9;
        for (const level of [mean(x), median(x), quantile(x, p)]) {
          expect(level).toBeGreaterThanOrEqual(Math.min(...x) - slack);
          expect(level).toBeLessThanOrEqual(Math.max(...x) + slack);
        }
      }),
    );
  });

  it('is null when there is no figure', () => {
    expect([mean([]), median([]), quantile([], 0.5), variance([]), weightedMean([], [])]).toEqual(
      new Array(5).fill(null),
    );
  });

  it('moves with a change of unit', () => {
    fc.assert(
      fc.property(figures, fc.double({ min: 0.01, max: 100, noNaN: true }), figure, (x, scale, shift) => {
        const changed = x.map((value) => value * scale + shift);
        const before = quantile(x, 0.3) as number;
        expect(Math.abs((quantile(changed, 0.3) as number) - (before * scale + shift))).toBeLessThan(1e-4);
      }),
    );
  });

  it('refuses a share outside 0–1', () => {
    expect(() => quantile([1], 1.1)).toThrow(RangeError);
  });
});

describe('the shape', () => {
  it('has no spread when all values are the same, however they round', () => {
    expect(variance([0.1, 0.1, 0.1])).toBe(0);
    expect(skewness([0.1, 0.1, 0.1])).toBeNull();
    expect(kurtosis([0.1, 0.1, 0.1, 0.1])).toBeNull();
  });

  it('has no skewness below three values and no kurtosis below four', () => {
    expect(skewness([1, 2])).toBeNull();
    expect(kurtosis([1, 2, 3])).toBeNull();
    expect(standardDeviation([1])).toBeNull();
  });

  it('turns with the sign of the figures', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 4 }), (x) => {
        const [here, there] = [skewness(x), skewness(x.map((value) => -value))];
        if (here === null || there === null) expect(here).toBe(there);
        else expect(there).toBeCloseTo(-here, 8);
      }),
    );
  });
});

describe('weights', () => {
  it('are the repetition of the figures', () => {
    const pair = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(
        fc.array(pair, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(0, 0.2, 0.5, 0.9, 1),
        (pairs, p) => {
          const x = pairs.map(([value]) => value);
          const weights = pairs.map(([, weight]) => weight);
          const repeated = pairs.flatMap(([value, weight]) => new Array<number>(weight).fill(value));
          fc.pre(repeated.length > 1);
          expect(weightedMean(x, weights)).toBeCloseTo(mean(repeated) as number, 9);
          expect(weightedVariance(x, weights)).toBeCloseTo(variance(repeated) as number, 8);
          expect(weightedQuantile(x, weights, p)).toBeCloseTo(quantile(repeated, p) as number, 9);
        },
      ),
    );
  });

  it('are refused when negative, or not one per figure', () => {
    expect(() => weightedMean([1, 2], [1, -1])).toThrow(RangeError);
    expect(() => weightedMean([1, 2], [1])).toThrow(RangeError);
    expect(() => weightedQuantile([1, 2], [0.5, 1], 0.5)).toThrow(RangeError);
  });
});

describe('orders and ranks', () => {
  it('sorts many figures as a comparison does, ties in their first order', () => {
    const some = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(-1, 0, -0, 1, 2),
    );
    fc.assert(
      fc.property(fc.array(some, { minLength: 600, maxLength: 700 }), (x) => {
        const expected = x.map((_, i) => i).sort((i, j) => (x[i] as number) - (x[j] as number) || i - j);
        expect([...ascendingOrder(x)]).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('shares places as R does', () => {
    const x = Object.freeze([10, 20, 20, 30]);
    expect([...ranks(x, { first: 'least', ties: 'min' })]).toEqual([1, 2, 2, 4]);
    expect([...ranks(x, { first: 'least', ties: 'max' })]).toEqual([1, 3, 3, 4]);
    expect([...ranks(x, { first: 'least', ties: 'average' })]).toEqual([1, 2.5, 2.5, 4]);
    expect([...ranks(x, { first: 'least', ties: 'dense' })]).toEqual([1, 2, 2, 3]);
    expect([...ranks(x, { first: 'greatest', ties: 'min' })]).toEqual([4, 2, 2, 1]);
  });

  it('calls equal two sums that differ by their rounding only, when told to', () => {
    const x = [0.1 + 0.2, 0.3, 0.5];
    expect([...ranks(x, { first: 'least', ties: 'min' })]).toEqual([2, 1, 3]);
    expect([...ranks(x, { first: 'least', ties: 'min', tolerance: 1e-10 })]).toEqual([1, 1, 3]);
  });

  it('follows a permutation of the figures', () => {
    fc.assert(
      fc.property(figures, (x) => {
        const there = [...ranks(x, { first: 'greatest', ties: 'average' })];
        expect([...ranks([...x].reverse(), { first: 'greatest', ties: 'average' })]).toEqual(there.reverse());
      }),
    );
  });
});
