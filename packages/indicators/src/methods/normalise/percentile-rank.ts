import { type Column, mapKnown, withhold } from '../column.ts';
import { knownCount } from './known-count.ts';
import { rankScore } from './rank-score.ts';

/**
 * Percentile rank: the share of the other known units that each one beats.
 *
 * (r_min − 1)/(n − 1), n counting the known cells of *this* column
 *
 * @param x  n cells (any unit), more is better
 * @returns  n shares, 0 … 1; 'zero-variance' when only one unit is known: there is no other
 * @source  PERCENTRANK.INC of spreadsheets; CDC SVI. For a reversed quantity the SVI takes 1 − percentile rank, in which
 *   ties share the greatest place, and not the percentile rank of −x
 * @example
 * cells(percentileRank(column([1, 2, 3]))) // => [0, 0.5, 1]
 */
export function percentileRank(x: Column): Column {
  const n = knownCount(x);
  if (n < 2) return withhold(x, 'zero-variance');
  return mapKnown(rankScore(x), (rank) => (rank - 1) / (n - 1));
}
