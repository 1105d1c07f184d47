import type { Measure } from '../methods/measure.ts';
import { mannKendall } from '../methods/trend/mann-kendall.ts';
import { seasonalMannKendall } from '../methods/trend/seasonal-mann-kendall.ts';
import { seasonalSenSlope } from '../methods/trend/seasonal-sen-slope.ts';
import { type SenSlope, senSlope } from '../methods/trend/sen-slope.ts';
import type { Series } from '../methods/trend/series.ts';
import { trendFreePrewhitening } from '../methods/trend/trend-free-prewhitening.ts';
import type { TrendTest } from '../methods/trend/trend-test.ts';
import { yueWang } from '../methods/trend/yue-wang.ts';
import { defineAdapter, type Vector } from './vector.ts';

function plain({ inputs: { x } }: Vector) {
  const test = mannKendall(x) as TrendTest;
  const line = senSlope(x, 0.95) as SenSlope;
  const interval = line.interval as { lower: number; upper: number };
  return {
    n: test.n,
    S: test.s,
    var: test.variance,
    z: test.z,
    p_two_sided: test.p,
    tau_b: test.tauB,
    sen_slope: line.slope,
    sen_intercept_median: line.intercept,
    sen_intercept_conover: line.medianResidual,
    sen_ci95: { lo: interval.lower, hi: interval.upper },
  };
}

const PLAIN = ['mannKendall', 'senSlope'];

export const mkNile = defineAdapter({
  id: 'mk-nile',
  methods: PLAIN,
  apart: { 'sen_ci95.rule': 'a remark on the interval, not a figure' },
  compute: plain,
});

export const mkPrecipgl = defineAdapter({ id: 'mk-precipgl', methods: PLAIN, compute: plain });

export const mkSeasonalCo2 = defineAdapter({
  id: 'mk-seasonal-co2',
  methods: ['seasonalMannKendall', 'seasonalSenSlope'],
  compute: ({ inputs: { x, period } }) => {
    const test = seasonalMannKendall(x, period) as TrendTest;
    const line = seasonalSenSlope(x, period) as { slope: number };
    return { S: test.s, var: test.variance, z: test.z, p: test.p, seasonal_sen_slope: line.slope };
  },
});

/** A test as pyMannKendall writes it, with the line that it always takes from the figures as given. */
function written(found: Measure<TrendTest>, x: Series) {
  const test = found as TrendTest;
  const { slope, intercept } = senSlope(x, 0.95) as SenSlope;
  const h = test.p < 0.05;
  const trend = h ? (test.s > 0 ? 'increasing' : 'decreasing') : 'no trend';
  return {
    trend,
    h,
    p: test.p,
    z: test.z,
    Tau: test.tauA,
    s: test.s,
    var_s: test.variance,
    slope,
    intercept,
  };
}

export const mkPymannkendallOriginal = defineAdapter({
  id: 'mk-pymannkendall-original',
  methods: ['mannKendall', 'senSlope', 'seasonalSenSlope', 'yueWang', 'trendFreePrewhitening'],
  compute: ({ inputs: { x } }) => ({
    original: written(mannKendall(x), x),
    sens_slope: senSlope(x, 0.95),
    seasonal_sens_slope_12: seasonalSenSlope(x, 12),
    yue_wang_lag1: written(yueWang(x, 1), x),
    tfpw: written(trendFreePrewhitening(x), x),
  }),
});
