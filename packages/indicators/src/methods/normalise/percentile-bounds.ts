import { type Column, known, mapKnown, withhold } from '../column.ts';
import { ascending } from '../statistics/ascending.ts';
import { quantileOfSorted } from '../statistics/quantile.ts';

/**
 * Where a score runs.
 *
 * - `low`, `high`: scores at the two ends
 * - `share`: share of the units cut at each end, 0.025 unless told
 * - `reference`: the cells whose quantiles are used; x unless told
 */
export type PercentileBounds = {
  readonly low: number;
  readonly high: number;
  readonly share?: number;
  readonly reference?: Column;
};

/**
 * Min–max between two quantiles, truncated: robust to extreme units and to the arrival of new ones.
 *
 * @param x           n cells (any unit), more is better
 * @param parameters  ends of the score, share cut at each end, and the reference
 * @returns           n scores, low … high; 'zero-variance' when the two quantiles are the same
 * @throws RangeError  if the share is not in [0, 0.5)
 * @source  Sustainable Development Solutions Network, SDG Index: bounds at the 2.5th percentile
 * @example
 * cells(percentileBounds(column([0, 1, 2, 3, 4]), { low: 0, high: 1, share: 0.25 })) // => [0, 0, 0.5, 1, 1]
 */
export function percentileBounds(
  x: Column,
  { low, high, share = 0.025, reference = x }: PercentileBounds,
): Column {
  if (!(share >= 0 && share < 0.5))
    throw new RangeError(`percentileBounds: the share ${share} is not in [0, 0.5)`);
  const sorted = ascending(known(reference));
  if (sorted.length === 0) return x;
  const min = quantileOfSorted(sorted, share);
  const max = quantileOfSorted(sorted, 1 - share);
  if (min === max) return withhold(x, 'zero-variance');
  return mapKnown(x, (value) => low + Math.min(Math.max((value - min) / (max - min), 0), 1) * (high - low));
}
