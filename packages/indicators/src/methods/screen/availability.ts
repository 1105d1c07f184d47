import type { Column } from '../column.ts';
import { requireWeights } from '../statistics/weighted-mean.ts';

/**
 * Share of the inputs that are known, for each unit: how much of it the score really rests on.
 *
 * Σⱼ wⱼ·1[known] / Σⱼ wⱼ; with no weights, a plain count
 *
 * @param columns  m columns of n units
 * @param weights  m weights ≥ 0, at least one > 0
 * @returns        n shares, 0–1
 * @throws RangeError  if there is no column, lengths differ, or the weights are negative or sum to 0
 * @source  COINr get_data_avail (counts); weighted here too, because one heavy gap weighs more
 * @example
 * availability([column([1, null]), column([2, 3])]) // => Float64Array [1, 0.5]
 */
export function availability(columns: readonly Column[], weights?: ArrayLike<number>): Float64Array {
  const shares = weights ?? columns.map(() => 1);
  requireWeights(columns, shares);
  let total = 0;
  for (let j = 0; j < shares.length; j++) total += shares[j] as number;
  const first = columns[0];
  if (first === undefined || total === 0) throw new RangeError('availability: nothing to count');
  return first.values.map((_, i) => {
    let seen = 0;
    columns.forEach((x, j) => {
      if (x.reasons[i] === 0) seen += shares[j] as number;
    });
    return seen / total;
  });
}
