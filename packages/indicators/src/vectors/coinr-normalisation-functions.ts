import { type Column, figures, known } from '../methods/column.ts';
import { bordaScore } from '../methods/normalise/borda-score.ts';
import { distanceToMaximum } from '../methods/normalise/distance-to-maximum.ts';
import { distanceToTarget } from '../methods/normalise/distance-to-target.ts';
import { distanceToUnit } from '../methods/normalise/distance-to-unit.ts';
import { fractionOfMaximum } from '../methods/normalise/fraction-of-maximum.ts';
import { goalposts } from '../methods/normalise/goalposts.ts';
import { minMax } from '../methods/normalise/min-max.ts';
import { orient } from '../methods/normalise/orient.ts';
import { percentileRank } from '../methods/normalise/percentile-rank.ts';
import { rankScore } from '../methods/normalise/rank-score.ts';
import { scaled } from '../methods/normalise/scaled.ts';
import { zScore } from '../methods/normalise/z-score.ts';
import { quantile } from '../methods/statistics/quantile.ts';
import { columnsOf } from './columns-of.ts';
import { defineAdapter } from './vector.ts';

function normalisedInEveryWay(x: Column) {
  const [q10, q25, q75, q90] = [0.1, 0.25, 0.75, 0.9].map((p) => quantile(known(x), p)) as [
    number,
    number,
    number,
    number,
  ];
  return {
    minmax_0_100: minMax(x, { low: 0, high: 100 }),
    minmax_1_100: minMax(x, { low: 1, high: 100 }),
    zscore_0_1: zScore(x, { mean: 0, deviation: 1 }),
    zscore_100_10: zScore(x, { mean: 100, deviation: 10 }),
    scaled_0_50_x100: scaled(x, { zero: 0, one: 50, factor: 100 }),
    dist2max: distanceToMaximum(x),
    dist2ref_unit1: distanceToUnit(x, { unit: 0 }),
    dist2ref_unit1_cap: distanceToUnit(x, { unit: 0, cap: true }),
    dist2targ_q75: distanceToTarget(x, { target: q75 }),
    dist2targ_q75_cap: distanceToTarget(x, { target: q75, cap: true }),
    dist2targ_q25_dirneg: distanceToTarget(orient(x, -1), { target: -q25 }),
    fracmax: fractionOfMaximum(x),
    prank: percentileRank(x),
    rank_min: rankScore(x),
    rank_average: rankScore(x, { ties: 'average' }),
    borda: bordaScore(x),
    goalposts_q10_q90_1: goalposts(x, { worst: q10, best: q90, truncate: true }),
    goalposts_dirneg_notrunc: goalposts(x, { worst: q90, best: q10, scale: 100 }),
  };
}

export const coinrNormalisationFunctions = defineAdapter({
  id: 'coinr-normalisation-functions',
  methods: [
    'minMax',
    'zScore',
    'scaled',
    'distanceToMaximum',
    'distanceToUnit',
    'distanceToTarget',
    'fractionOfMaximum',
    'percentileRank',
    'rankScore',
    'bordaScore',
    'goalposts',
  ],
  compute: ({ inputs }) =>
    Object.fromEntries(
      Object.entries(columnsOf(inputs.X)).map(([name, x]) => [
        name,
        {
          ...Object.fromEntries(
            Object.entries(normalisedInEveryWay(x)).map(([how, score]) => [how, figures(score)]),
          ),
          q10_25_75_90: [0.1, 0.25, 0.75, 0.9].map((p) => quantile(known(x), p)),
        },
      ]),
    ),
});
