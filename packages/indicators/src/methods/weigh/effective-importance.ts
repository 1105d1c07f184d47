import type { Column } from '../column.ts';
import { completePairs } from '../correlate/complete-pairs.ts';
import { correlationRatio } from '../correlate/correlation-ratio.ts';
import { pearson } from '../correlate/pearson.ts';

/**
 * What an indicator weighs, and what it does.
 *
 * - `weight`: share that was given
 * - `squaredCorrelation`: share of the variance of the score that a line on it explains
 * - `mainEffect`: share that any curve on it explains (correlation ratio)
 */
export type Importance = {
  readonly weight: number;
  readonly squaredCorrelation: number | null;
  readonly mainEffect: number | null;
};

/**
 * Effective importance of each indicator beside its weight: a weight is a rate of exchange, not an importance.
 *
 * @param columns  m columns of n units (scores)
 * @param weights  m shares that sum to 1
 * @param score    n scores of the composite
 * @returns        m importances, over the units known on both sides
 * @throws RangeError  if the lengths differ
 * @source  Paruolo, Saisana & Saltelli, Ratings and rankings: voodoo or science? (JRSS A 176, 2013)
 * @example
 * effectiveImportance([column([1, 2, 3])], [1], column([1, 2, 3]))[0]?.squaredCorrelation // => 1
 */
export function effectiveImportance(
  columns: readonly Column[],
  weights: readonly number[],
  score: Column,
): Importance[] {
  if (columns.length !== weights.length) throw new RangeError('effectiveImportance: lengths differ');
  return columns.map((column, j) => {
    const { x, y } = completePairs(column, score);
    const r = pearson(x, y);
    return {
      weight: weights[j]!,
      squaredCorrelation: r === null ? null : r ** 2,
      mainEffect: x.length < 4 ? null : correlationRatio(x, y),
    };
  });
}
