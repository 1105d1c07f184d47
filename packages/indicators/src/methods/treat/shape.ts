import { type Column, known } from '../column.ts';
import { kurtosis } from '../statistics/kurtosis.ts';
import { skewness } from '../statistics/skewness.ts';

/** From which skewness and excess kurtosis on, both together, a column is said to have outliers. */
export type ShapeLimits = { readonly skewness: number; readonly kurtosis: number };

/** |skewness| ≥ 2 and excess kurtosis ≥ 3.5 — COIN tool of the Joint Research Centre, after Groeneveld & Meeden (1984) */
export const USUAL_LIMITS: ShapeLimits = { skewness: 2, kurtosis: 3.5 };

/**
 * The shape of a column, and whether it passes.
 *
 * - `skewness`, `kurtosis`: type 2, excess; null when they have no meaning (few values, all the same)
 * - `passes`: true unless both reach their limit; true too when they have no meaning
 */
export type ColumnShape = {
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  readonly passes: boolean;
};

/**
 * Whether a column has outliers that would squeeze the scores of all other units.
 *
 * fails if |skewness| ≥ 2 and kurtosis ≥ 3.5
 *
 * @param x       n cells (any unit)
 * @param limits  the two limits, those of the COIN tool unless told
 * @returns       skewness and kurtosis of the known cells, and whether they pass
 * @source  COINr check_SkewKurt; JRC COIN tool
 * @example
 * shape(column([1, 2, 3, 4])).passes // => true
 */
export function shape(x: Column, limits: ShapeLimits = USUAL_LIMITS): ColumnShape {
  const seen = known(x);
  const [skew, kurt] = [skewness(seen), kurtosis(seen)];
  const fails =
    skew !== null && kurt !== null && Math.abs(skew) >= limits.skewness && kurt >= limits.kurtosis;
  return { skewness: skew, kurtosis: kurt, passes: !fails };
}
