import { kurtosis } from '../methods/statistics/kurtosis.ts';
import { mean } from '../methods/statistics/mean.ts';
import { median } from '../methods/statistics/median.ts';
import { medianAbsoluteDeviation } from '../methods/statistics/median-absolute-deviation.ts';
import { type QuantileType, quantile } from '../methods/statistics/quantile.ts';
import { skewness } from '../methods/statistics/skewness.ts';
import { standardDeviation } from '../methods/statistics/standard-deviation.ts';
import { trimmedMean } from '../methods/statistics/trimmed-mean.ts';
import { defineAdapter } from './vector.ts';

const QUANTILES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const satisfies readonly QuantileType[];
const SHAPES = [1, 2, 3] as const;

function describe(cells: readonly (number | null)[], shares: readonly number[]) {
  const x = cells.filter((cell) => cell !== null);
  return {
    p: shares,
    n: x.length,
    mean: mean(x),
    sd: standardDeviation(x),
    mad: medianAbsoluteDeviation(x),
    iqr: (quantile(x, 0.75) as number) - (quantile(x, 0.25) as number),
    median: median(x),
    trimmed10: trimmedMean(x, 0.1),
    ...Object.fromEntries(SHAPES.map((type) => [`skew_type${type}`, skewness(x, type)])),
    ...Object.fromEntries(SHAPES.map((type) => [`kurt_type${type}`, kurtosis(x, type)])),
    ...Object.fromEntries(QUANTILES.map((type) => [`type${type}`, shares.map((p) => quantile(x, p, type))])),
  };
}

export const descriptiveAirqualityMtcars = defineAdapter({
  id: 'descriptive-airquality-mtcars',
  methods: [
    'mean',
    'median',
    'standardDeviation',
    'medianAbsoluteDeviation',
    'trimmedMean',
    'skewness',
    'kurtosis',
    'quantile',
  ],
  compute: ({ inputs, expected }) => ({
    ozone: describe(inputs.ozone, expected.ozone.p),
    hp: describe(inputs.hp, expected.hp.p),
  }),
});
