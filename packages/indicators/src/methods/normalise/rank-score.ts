import { type Column, known, mapKnown } from '../column.ts';
import { ranks, type Ties } from '../statistics/ranks.ts';

/**
 * Rank as a score: only the order counts, not the distances. The least has 1.
 *
 * @param x           n cells (any unit), more is better
 * @param parameters  what equal values share, 'min' unless told
 * @returns           n ranks among the known cells, 1 … their number
 * @source  COINr n_rank
 * @example
 * cells(rankScore(column([10, null, 30]))) // => [1, 'unknown', 2]
 */
export function rankScore(x: Column, { ties = 'min' }: { readonly ties?: Ties } = {}): Column {
  const given = ranks(known(x), { first: 'least', ties });
  let next = 0;
  return mapKnown(x, () => given[next++] as number);
}
