import { type Column, mapKnown } from '../column.ts';
import type { Ties } from '../statistics/ranks.ts';
import { knownCount } from './known-count.ts';
import { rankScore } from './rank-score.ts';

/**
 * Percentile: the share of the known units that do not exceed each one, itself counted, in percent. Not the percentile
 * *rank*, which leaves the unit itself out and starts at 0.
 *
 * r / n · 100, n counting the known cells of this column
 *
 * @param x           n cells (any unit), more is better
 * @param parameters  what equal values share: 'max' unless told, as the published index does where counties tie
 * @returns           n percentages, 100/n … 100
 * @source  FEMA, National Risk Index Technical Documentation (2021), and its county table
 * @example
 * cells(percentile(column([1, 2, 2, 4]))) // => [25, 75, 75, 100]
 */
export function percentile(x: Column, { ties = 'max' }: { readonly ties?: Ties } = {}): Column {
  const n = knownCount(x);
  return mapKnown(rankScore(x, { ties }), (rank) => (rank / n) * 100);
}
