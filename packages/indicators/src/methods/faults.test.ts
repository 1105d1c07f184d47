import { describe, expect, it } from 'vitest';
import { mazziottaPareto } from './aggregate/mazziotta-pareto.ts';
import { meanMin } from './aggregate/mean-min.ts';
import { power } from './aggregate/power.ts';
import { cells, column, figures } from './column.ts';
import { denominate } from './denominate/denominate.ts';
import { minMax } from './normalise/min-max.ts';
import { percentileRank } from './normalise/percentile-rank.ts';
import { zScore } from './normalise/z-score.ts';
import { copeland } from './rank/copeland.ts';
import { outranking } from './rank/outranking.ts';
import { chiSquaredTails } from './special/chi-squared.ts';
import { normalUpper } from './special/normal.ts';
import { kurtosis } from './statistics/kurtosis.ts';
import { skewness } from './statistics/skewness.ts';
import { logarithm } from './treat/logarithm.ts';
import { treatOutliers } from './treat/treat-outliers.ts';
import { proportionalWeights } from './weigh/proportional-weights.ts';

/** Faults seen in existing software (indicators.md § 10). Those of Sobol indices are tried in sensitivity.test.ts. */
describe('COINr 1.1.14', () => {
  it('leaves its input as it was in log_GII, and says that it was treated: ours follows the formula', () => {
    const x = column([1, 2, 11]);
    // ln((max − 1)(x − min)/(max − min) + 1): 0, ln 2, ln 11
    const [first, second, third] = cells(logarithm(x, 'gii'));
    expect(first).toBe(0);
    expect(second).toBeCloseTo(Math.log(2), 12);
    expect(third).toBeCloseTo(Math.log(11), 12);
  });

  it('gives no generalised mean as soon as one score is missing: ours skips it as the other means do', () => {
    expect(power([1, null, 7], [1, 1, 1], 2)).toBeCloseTo(5, 12);
    expect(power([1, null, 4], [1, 1, 1], 0)).toBeCloseTo(2, 12);
  });

  it('gives other Copeland scores when the rows are listed in another order and data miss: ours do not', () => {
    const rows = [
      [1, null, 3],
      [2, 2, null],
      [null, 1, 4],
    ];
    const weights = [1, 1, 1];
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [1, 0, 2],
    ];
    const byUnit = orders.map((order) => {
      const scores = copeland(
        outranking(
          order.map((i) => rows[i]!),
          weights,
        ),
      );
      return [0, 1, 2].map((unit) => scores[order.indexOf(unit)]);
    });
    for (const scores of byUnit) expect(scores).toEqual(byUnit[0]);
    // 2 beats 1 on the second indicator's 2 > 1, 3 beats 1 on the third, each on what both know
    expect(byUnit[0]).toEqual([-2, 2, 0]);
  });

  it('turns a column without variance, or with one value, into NaN: ours says why', () => {
    for (const score of [
      minMax(column([2, 2]), { low: 0, high: 1 }),
      zScore(column([2, 2]), { mean: 0, deviation: 1 }),
    ]) {
      expect(cells(score)).toEqual(['zero-variance', 'zero-variance']);
    }
    expect(cells(percentileRank(column([2])))).toEqual(['zero-variance']);
    expect([skewness([2, 2, 2, 2]), kurtosis([2, 2, 2, 2])]).toEqual([null, null]);
    expect(treatOutliers(column([2, 2, 2, 2])).before.passes).toBe(true);
  });

  it('divides by 0 and takes negative weights: ours says that there is no share of nothing, and refuses', () => {
    expect(cells(denominate(column([1, null]), column([0, 1])))).toEqual(['not-applicable', 'unknown']);
    expect(() => proportionalWeights([2, -2])).toThrow(RangeError);
  });
});

describe('Compind 3.4', () => {
  const x = [80, 120];

  it('subtracts whatever the penalty asked: ours adds when asked', () => {
    // mean 100, population variance 400
    expect(mazziottaPareto(x, [1, 1], 'minus')).toBeCloseTo(96, 12);
    expect(mazziottaPareto(x, [1, 1], 'plus')).toBeCloseTo(104, 12);
  });

  it('uses the sample deviation in the MPI: ours that of the population', () => {
    const scores = figures(zScore(column([1, 3]), { mean: 100, deviation: 10, of: 'whole' }));
    expect(scores).toEqual([90, 110]);
  });

  it('standardises with recycled vectors in ci_mean_min: ours stays between the least score and the mean of each unit', () => {
    const columns = [
      [1, 5, 9, 2],
      [30, 10, 70, 20],
      [0.1, 0.9, 0.2, 0.4],
    ].map((values) => figures(zScore(column(values), { mean: 100, deviation: 10 })));
    for (let i = 0; i < 4; i++) {
      const scores = columns.map((score) => score[i] as number);
      const value = meanMin(scores, [1, 1, 1], { alpha: 0.5, beta: 1 }) as number;
      expect(value).toBeGreaterThanOrEqual(Math.min(...scores));
      expect(value).toBeLessThanOrEqual((scores[0]! + scores[1]! + scores[2]!) / 3);
    }
  });

  it('returns the constant 1 by default as a generalised mean: ours lies between the scores for every exponent', () => {
    for (const exponent of [-3, -1, 0, 0.5, 1, 2, 9]) {
      const mean = power(x, [1, 1], exponent) as number;
      expect(mean).toBeGreaterThan(80);
      expect(mean).toBeLessThan(120);
    }
  });
});

describe('jStat', () => {
  it('loses the upper tails by one minus the rest: ours keeps their digits', () => {
    expect(chiSquaredTails(128.894886137702, 3).upper / 9.35879674702358e-28).toBeCloseTo(1, 9);
    // Φ(−10.4) — mpmath, 60 digits
    expect(normalUpper(10.4) / 1.23966597958401e-25).toBeCloseTo(1, 11);
  });
});
