import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, cells, column, known } from '../column.ts';
import { ampiScore } from './ampi-score.ts';
import { bordaScore } from './borda-score.ts';
import { categorical } from './categorical.ts';
import { cubeRootMinMax } from './cube-root-min-max.ts';
import { distanceToMaximum } from './distance-to-maximum.ts';
import { distanceToTarget } from './distance-to-target.ts';
import { distanceToUnit } from './distance-to-unit.ts';
import { fractionOfMaximum } from './fraction-of-maximum.ts';
import { goalposts } from './goalposts.ts';
import { minMax } from './min-max.ts';
import { orient } from './orient.ts';
import { percentile } from './percentile.ts';
import { percentileBounds } from './percentile-bounds.ts';
import { percentileRank } from './percentile-rank.ts';
import { rankScore } from './rank-score.ts';
import { robustZScore } from './robust-z-score.ts';
import { zScore } from './z-score.ts';

/** The family, each member with some parameters and the range that it promises. */
const FAMILY: Readonly<Record<string, { of: (x: Column) => Column; range?: readonly [number, number] }>> = {
  minMax: { of: (x) => minMax(x, { low: 1, high: 100 }), range: [1, 100] },
  zScore: { of: (x) => zScore(x, { mean: 100, deviation: 10 }) },
  robustZScore: { of: (x) => robustZScore(x) },
  goalposts: { of: (x) => goalposts(x, { worst: -50, best: 50, truncate: true }), range: [0, 1] },
  distanceToTarget: { of: (x) => distanceToTarget(x, { target: 60, cap: true }), range: [0, 1] },
  distanceToMaximum: { of: (x) => distanceToMaximum(x), range: [0, 1] },
  fractionOfMaximum: { of: (x) => fractionOfMaximum(x) },
  rankScore: { of: (x) => rankScore(x), range: [1, 40] },
  bordaScore: { of: (x) => bordaScore(x), range: [0, 39] },
  percentileRank: { of: (x) => percentileRank(x), range: [0, 1] },
  percentile: { of: (x) => percentile(x), range: [0, 100] },
  percentileBounds: { of: (x) => percentileBounds(x, { low: 0, high: 10 }), range: [0, 10] },
  categorical: {
    of: (x) => categorical(x, { cuts: [-20, 20], scores: [1, 2, 3], closed: 'left' }),
    range: [1, 3],
  },
  cubeRootMinMax: { of: (x) => cubeRootMinMax(x, { low: 0, high: 1 }), range: [0, 1] },
  ampiScore: { of: (x) => ampiScore(x, { polarity: 1 }), range: [70, 130] },
};

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -100, max: 100 }) },
  fc.constantFrom('unknown', 'suppressed'),
);
const columns = fc
  .array(cell, { minLength: 1, maxLength: 40 })
  .map((made) => column(made as (number | 'unknown')[]));
const SLACK = 1e-9;

describe.each(Object.entries(FAMILY))('%s', (_, { of, range }) => {
  it('keeps what is missing missing, and never gives NaN or Infinity beside no reason', () => {
    fc.assert(
      fc.property(columns, (x) => {
        const scores = of(x);
        scores.values.forEach((value, i) => {
          expect(Number.isFinite(value)).toBe(scores.reasons[i] === 0);
          if (x.reasons[i] !== 0) expect(scores.reasons[i]).toBe(x.reasons[i]);
        });
      }),
    );
  });

  it('stays in its range', () => {
    fc.assert(
      fc.property(columns, (x) => {
        for (const score of known(of(x))) {
          expect(score).toBeGreaterThanOrEqual((range?.[0] ?? Number.NEGATIVE_INFINITY) - SLACK);
          expect(score).toBeLessThanOrEqual((range?.[1] ?? Number.POSITIVE_INFINITY) + SLACK);
        }
      }),
    );
  });

  it('never puts a better unit below a worse one', () => {
    fc.assert(
      fc.property(columns, (x) => {
        const scores = of(x);
        const scored = Array.from(x.values.keys()).filter((i) => scores.reasons[i] === 0);
        const rising = scored.sort((i, k) => x.values[i]! - x.values[k]!);
        rising.slice(1).forEach((better, place) => {
          const worse = rising[place]!;
          expect(scores.values[better]).toBeGreaterThanOrEqual(scores.values[worse]! - SLACK);
          if (x.values[better] === x.values[worse]) expect(scores.values[better]).toBe(scores.values[worse]);
        });
      }),
    );
  });

  it('follows the units when they are listed in another order', () => {
    fc.assert(
      fc.property(columns, (x) => {
        const there = cells(of(column(cells(x).reverse()))).reverse();
        cells(of(x)).forEach((score, i) => {
          if (typeof score === 'number') expect(there[i]).toBeCloseTo(score, 9);
          else expect(there[i]).toBe(score);
        });
      }),
    );
  });

  it('leaves its input as it was', () => {
    const x = column([3, 'suppressed', -1, 7]);
    const before = cells(x);
    of(x);
    expect(cells(x)).toEqual(before);
  });
});

describe('a change of unit', () => {
  const scale = fc.integer({ min: 1, max: 50 });
  const shift = fc.integer({ min: -500, max: 500 });

  it.each([
    'minMax',
    'zScore',
    'robustZScore',
    'distanceToMaximum',
    'rankScore',
    'percentileRank',
    'percentileBounds',
    'ampiScore',
  ])('does not move %s', (name) => {
    const { of } = FAMILY[name] as { of: (x: Column) => Column };
    fc.assert(
      fc.property(columns, scale, shift, (x, by, to) => {
        const changed = column(
          cells(x).map((value) => (typeof value === 'number' ? value * by + to : value)),
        );
        const [here, there] = [cells(of(x)), cells(of(changed))];
        here.forEach((score, i) => {
          if (typeof score === 'number') expect(there[i]).toBeCloseTo(score, 7);
          else expect(there[i]).toBe(score);
        });
      }),
    );
  });
});

describe('what has no score', () => {
  it('is said, and not divided by zero', () => {
    const same = column([5, 5, null]);
    const silent = ['zero-variance', 'zero-variance', 'unknown'];
    expect(cells(minMax(same, { low: 0, high: 1 }))).toEqual(silent);
    expect(cells(zScore(same, { mean: 0, deviation: 1 }))).toEqual(silent);
    expect(cells(robustZScore(same))).toEqual(silent);
    expect(cells(ampiScore(same, { polarity: 1 }))).toEqual(silent);
    expect(cells(percentileRank(column([5, null])))).toEqual(['zero-variance', 'unknown']);
    expect(cells(fractionOfMaximum(column([-1, 0])))).toEqual(['not-applicable', 'not-applicable']);
    expect(cells(distanceToTarget(column([1, 2]), { target: 1 }))).toEqual([
      'not-applicable',
      'not-applicable',
    ]);
    expect(cells(distanceToUnit(column(['suppressed', 2]), { unit: 0 }))).toEqual([
      'suppressed',
      'suppressed',
    ]);
    expect(() => goalposts(column([1]), { worst: 2, best: 2 })).toThrow(RangeError);
  });
});

describe('a fixed reference', () => {
  it('keeps the scores of the others when a unit is added', () => {
    const reference = column([0, 10]);
    const before = minMax(column([2, 5]), { low: 0, high: 100, reference });
    const after = minMax(column([2, 5, 40]), { low: 0, high: 100, reference });
    expect(cells(after).slice(0, 2)).toEqual(cells(before));
  });
});

describe('the side of a category', () => {
  it('is said: a value on a cut belongs above when closed on the left, below when closed on the right', () => {
    const at = column([10]);
    expect(cells(categorical(at, { cuts: [10], scores: [0, 1], closed: 'left' }))).toEqual([1]);
    expect(cells(categorical(at, { cuts: [10], scores: [0, 1], closed: 'right' }))).toEqual([0]);
  });
});

describe('a reversed percentile rank', () => {
  it('is not the percentile rank of the opposite when counties tie, as the SVI publishes incomes', () => {
    const income = column([1, 2, 2, 3]);
    const published = cells(percentileRank(income)).map((share) => 1 - (share as number));
    expect(published[1]).toBeCloseTo(2 / 3);
    expect(cells(percentileRank(orient(income, -1)))[1]).toBeCloseTo(1 / 3);
  });
});
