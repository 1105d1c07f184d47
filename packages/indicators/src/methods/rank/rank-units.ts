import { type Column, known, mapKnown } from '../column.ts';
import { ranks } from '../statistics/ranks.ts';

/** Scores closer than this, relative, are equal: sums of weights differ by their rounding. */
const TIE = 1e-10;

/**
 * Ranks to publish: 1 is the best, equal scores share the best of their places.
 *
 * @param scores  n scores, more is better (any unit)
 * @returns       n ranks among the known scores; what is missing has no rank, for the same reason
 * @source  indicators.md § 0: ties `min` for publication
 * @example
 * cells(rankUnits(column([5, 9, 9, null]))) // => [3, 1, 1, 'unknown']
 */
export function rankUnits(scores: Column): Column {
  const given = ranks(known(scores), { first: 'greatest', ties: 'min', tolerance: TIE });
  let next = 0;
  return mapKnown(scores, () => given[next++] as number);
}
