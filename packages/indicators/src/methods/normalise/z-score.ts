import { type Column, known, mapKnown, withhold } from '../column.ts';
import { mean } from '../statistics/mean.ts';
import { standardDeviation } from '../statistics/standard-deviation.ts';
import type { Population } from '../statistics/variance.ts';

/**
 * Where scores are centred and how wide they spread.
 *
 * - `mean`, `deviation`: mean and standard deviation of the scores (0 and 1; 100 and 10)
 * - `of`: 'sample' (n − 1, usual) or 'whole' (n, in MPI)
 * - `reference`: the cells whose mean and deviation are used; x unless told
 */
export type ZScore = {
  readonly mean: number;
  readonly deviation: number;
  readonly of?: Population;
  readonly reference?: Column;
};

/**
 * Z-score: the distance to the mean in standard deviations. Outliers stay visible; scores have no fixed ends.
 *
 * (x − x̄)/s·deviation + mean
 *
 * @param x           n cells (any unit), more is better
 * @param parameters  centre and spread of the scores, and the reference
 * @returns           n scores; 'zero-variance' when all of the reference is the same, or it has one figure
 * @source  OECD/JRC Handbook (2008), § 5.2; COINr n_zscore
 * @example
 * cells(zScore(column([1, 2, 3]), { mean: 100, deviation: 10 })) // => [90, 100, 110]
 */
export function zScore(x: Column, { mean: level, deviation, of = 'sample', reference = x }: ZScore): Column {
  const seen = known(reference);
  const spread = standardDeviation(seen, of);
  if (spread === null || spread === 0) return withhold(x, 'zero-variance');
  const centre = mean(seen) as number;
  return mapKnown(x, (value) => ((value - centre) / spread) * deviation + level);
}
