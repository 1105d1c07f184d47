import type { Column } from '../column.ts';
import { mean } from '../statistics/mean.ts';
import { sum } from '../statistics/sum.ts';
import { completePairs } from './complete-pairs.ts';
import { correlationMatrix } from './correlation-matrix.ts';
import { covariance } from './covariance.ts';
import { pearson } from './pearson.ts';

/**
 * How consistent the indicators of a group are.
 *
 * - `alpha`: Cronbach's α; `standardised`: that of the standardised indicators
 * - `averageCorrelation`: mean of the correlations between two of them
 * - `withoutEach`: α of the others, for each one: higher than α when it does not belong
 * - `withRest`: its correlation with the sum of the others, where complete
 */
export type Consistency = {
  readonly alpha: number | null;
  readonly standardised: number | null;
  readonly averageCorrelation: number | null;
  readonly withoutEach: readonly (number | null)[];
  readonly withRest: readonly (number | null)[];
};

/**
 * Cronbach's α and what explains it: whether a set of indicators measures one thing.
 *
 * α = k/(k−1)·(1 − Σσ²ⱼ/σ²_total), from the covariances of each pair where both are known;
 * standardised: k·r̄/(1 + (k−1)·r̄)
 *
 * @param columns  k columns of n units, all turned so that more is better
 * @returns        at most 1 each; null below two indicators, or when a covariance has no meaning
 * @throws RangeError  if the lengths differ
 * @source  Cronbach, Coefficient alpha (Psychometrika 16, 1951); COINr get_cronbach; R psych::alpha
 * @example
 * consistency([column([1, 2, 3]), column([1, 2, 3])]).alpha // => 1
 */
export function consistency(columns: readonly Column[]): Consistency {
  const k = columns.length;
  const others = (j: number) => columns.filter((_, other) => other !== j);
  const matrix = correlationMatrix(columns, pearson);
  const pairs = matrix.flatMap((row, j) => row.slice(j + 1));
  const r = pairs.includes(null) ? null : mean(pairs as number[]);
  return {
    alpha: alphaOf(columns),
    standardised: r === null ? null : (k * r) / (1 + (k - 1) * r),
    averageCorrelation: r,
    withoutEach: columns.map((_, j) => alphaOf(others(j))),
    withRest: columns.map((x, j) => restCorrelation(x, others(j))),
  };
}

/** α from pairwise covariances; null below two columns or when the total does not vary. */
function alphaOf(columns: readonly Column[]): number | null {
  const k = columns.length;
  if (k < 2) return null;
  const matrix = columns.map((x) =>
    columns.map((y) => {
      const pairs = completePairs(x, y);
      return covariance(pairs.x, pairs.y);
    }),
  );
  if (matrix.flat().includes(null)) return null;
  const total = sum(matrix.flat() as number[]);
  const own = sum(matrix.map((row, j) => row[j] as number));
  return total <= 0 ? null : (k / (k - 1)) * (1 - own / total);
}

/** Correlation of one indicator with the sum of the others, over the units known everywhere. */
function restCorrelation(x: Column, others: readonly Column[]): number | null {
  if (others.length === 0) return null;
  const complete = Array.from(x.values.keys()).filter((i) =>
    [x, ...others].every((column) => column.reasons[i] === 0),
  );
  return pearson(
    complete.map((i) => x.values[i] as number),
    complete.map((i) => sum(others.map((other) => other.values[i] as number))),
  );
}
