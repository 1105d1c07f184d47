import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmetic } from './arithmetic.ts';
import { geometric } from './geometric.ts';
import { harmonic } from './harmonic.ts';
import { maximum } from './maximum.ts';
import { mazziottaPareto } from './mazziotta-pareto.ts';
import { meanMin } from './mean-min.ts';
import { minimum } from './minimum.ts';
import { orderedWeighted } from './ordered-weighted.ts';
import { power } from './power.ts';
import { product } from './product.ts';
import type { Aggregator } from './scores.ts';
import { weightedMedian } from './weighted-median.ts';

/** Aggregators that lie between the worst and the best score. */
const MEANS: Readonly<Record<string, Aggregator>> = {
  arithmetic,
  geometric,
  harmonic,
  minimum,
  maximum,
  weightedMedian,
  'power −2': (x, w) => power(x, w, -2),
  'power ½': (x, w) => power(x, w, 0.5),
  'power 30': (x, w) => power(x, w, 30),
  'ordered, harsh': (x, w) => orderedWeighted(x, w, [0.6, 0.3, 0.1]),
};

const score = fc.double({ min: 1, max: 100, noNaN: true });
const weight = fc.double({ min: 0.01, max: 10, noNaN: true });
const unit = fc.array(fc.tuple(fc.option(score), weight), { minLength: 1, maxLength: 8 }).map((pairs) => ({
  x: Object.freeze(pairs.map(([value]) => value)),
  w: Object.freeze(pairs.map(([, w]) => w)),
}));
const SLACK = 1e-9;
const seen = (x: readonly (number | null)[]) => x.filter((value) => value !== null);

describe.each(Object.entries(MEANS))('%s', (_, of) => {
  it('lies between the worst and the best known score, and is null when none is known', () => {
    fc.assert(
      fc.property(unit, ({ x, w }) => {
        const mean = of(x, w);
        if (seen(x).length === 0) {
          expect(mean).toBeNull();
          return;
        }
        expect(mean).toBeGreaterThanOrEqual(Math.min(...seen(x)) - SLACK);
        expect(mean).toBeLessThanOrEqual(Math.max(...seen(x)) + SLACK);
      }),
    );
  });

  it('never falls when one score rises', () => {
    fc.assert(
      fc.property(unit, fc.nat(), score, ({ x, w }, place, more) => {
        const at = place % x.length;
        fc.pre(x[at] !== null);
        const raised = x.map((value, j) => (j === at ? (value as number) + more : value));
        expect(of(raised, w)).toBeGreaterThanOrEqual((of(x, w) as number) - SLACK);
      }),
    );
  });

  it('follows scores and weights listed in another order', () => {
    fc.assert(
      fc.property(unit, ({ x, w }) => {
        const mean = of(x, w);
        const there = of([...x].reverse(), [...w].reverse());
        if (mean === null) expect(there).toBeNull();
        else expect(there).toBeCloseTo(mean, 8);
      }),
    );
  });

  it('counts proportions of weights only', () => {
    fc.assert(
      fc.property(unit, weight, ({ x, w }, by) => {
        const mean = of(x, w);
        if (mean !== null)
          expect(
            of(
              x,
              w.map((one) => one * by),
            ),
          ).toBeCloseTo(mean, 8);
      }),
    );
  });

  it('does not see a score of weight 0, nor one that is missing', () => {
    fc.assert(
      fc.property(unit, score, ({ x, w }, other) => {
        const mean = of(x, w);
        expect(of([...x, other], [...w, 0])).toBe(mean);
        expect(of([...x, null], [...w, 5])).toBe(mean);
      }),
    );
  });

  it('refuses a gap without a reason and a negative weight', () => {
    expect(() => of([1, Number.NaN], [1, 1])).toThrow(RangeError);
    expect(() => of([1, 2], [1, -1])).toThrow(RangeError);
    expect(() => of([1, 2], [1])).toThrow(RangeError);
  });
});

describe('the power means', () => {
  it('rise with their exponent: minimum ≤ harmonic ≤ geometric ≤ arithmetic ≤ maximum', () => {
    fc.assert(
      fc.property(unit, ({ x, w }) => {
        fc.pre(seen(x).length > 0);
        const rising = [minimum, harmonic, geometric, arithmetic, maximum].map((of) => of(x, w) as number);
        rising.slice(1).forEach((value, k) => {
          expect(value).toBeGreaterThanOrEqual((rising[k] as number) - SLACK);
        });
      }),
    );
  });

  it('meet their limits: 0 is geometric, −∞ the minimum, ∞ the maximum', () => {
    const [x, w] = [
      [2, 8, 4],
      [1, 2, 3],
    ];
    expect(power(x, w, 0)).toBe(geometric(x, w));
    expect(power(x, w, 1e-9)).toBeCloseTo(geometric(x, w) as number, 6);
    expect(power(x, w, Number.NEGATIVE_INFINITY)).toBe(2);
    expect(power(x, w, -900)).toBeCloseTo(2, 1);
    expect(power(x, w, 900)).toBeCloseTo(8, 1);
  });

  it('aggregate a group first and its result after to the same figure', () => {
    fc.assert(
      fc.property(fc.tuple(score, score, score), fc.constantFrom(-2, -1, 0, 1, 3), ([a, b, c], exponent) => {
        const inner = power([a, b], [1, 1], exponent);
        expect(power([inner, c], [2, 1], exponent)).toBeCloseTo(
          power([a, b, c], [1, 1, 1], exponent) as number,
          7,
        );
      }),
    );
  });

  it('refuse scores without a logarithm', () => {
    for (const of of [geometric, harmonic]) expect(() => of([0, 1], [1, 1])).toThrow(/> 0/);
  });
});

describe('the ordered average', () => {
  it('is the minimum, the mean or the maximum by its order weights', () => {
    const x = [5, 1, 3];
    expect(orderedWeighted(x, [1, 1, 1], [1, 0, 0])).toBeCloseTo(1);
    expect(orderedWeighted(x, [1, 1, 1], [1, 1, 1])).toBeCloseTo(3);
    expect(orderedWeighted(x, [1, 1, 1], [0, 0, 1])).toBeCloseTo(5);
  });
});

describe('the Mazziotta–Pareto index', () => {
  it('takes imbalance off where more is better and adds it where more is worse', () => {
    // mean 100, population variance 100: 100 ∓ 100/100
    expect(mazziottaPareto([90, 110], [1, 1], 'minus')).toBeCloseTo(99);
    expect(mazziottaPareto([90, 110], [1, 1], 'plus')).toBeCloseTo(101);
  });

  it('is the mean when the scores are even', () => {
    expect(mazziottaPareto([100, 100, null], [1, 2, 3], 'minus')).toBeCloseTo(100, 12);
  });
});

describe('the mean–min function', () => {
  it('goes from the mean to the minimum with alpha', () => {
    expect(meanMin([80, 100, 120], [1, 1, 1], { alpha: 0, beta: 0 })).toBeCloseTo(100);
    expect(meanMin([80, 100, 120], [1, 1, 1], { alpha: 1, beta: 0 })).toBeCloseTo(80);
    // 100 − ½(√(20² + 15²) − 15) = 95
    expect(meanMin([80, 100, 120], [1, 1, 1], { alpha: 0.5, beta: 15 })).toBeCloseTo(95);
  });
});

describe('the product', () => {
  it('has no value when a factor is missing: a skipped factor would count as 1', () => {
    expect(product([2, null], [1, 1])).toBeNull();
    expect(product([2, 3], [1, 2])).toBeCloseTo(18);
  });
});
