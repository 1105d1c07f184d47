import { ascendingOrder } from './ascending-order.ts';

/**
 * What equal figures share: the best of their places ('min', for publication), the worst ('max'),
 * the mean ('average', for statistics), or the next place without a gap ('dense').
 */
export type Ties = 'min' | 'max' | 'average' | 'dense';

/**
 * How ranks are given.
 *
 * - `first`: which figure has rank 1, the 'greatest' (a score) or the 'least' (a statistic)
 * - `tolerance`: relative distance below which two figures are equal; 0 compares exactly
 */
export type RankRule = {
  readonly first: 'greatest' | 'least';
  readonly ties: Ties;
  readonly tolerance?: number;
};

/**
 * Ranks: the place of each figure among the others.
 *
 * Figures are compared with the first of their group of ties, so that a chain of small differences never makes one tie.
 *
 * @param x     n finite numbers (any unit)
 * @param rule  which end is first, what ties share, and how close two figures are equal
 * @returns     n ranks from 1
 * @throws RangeError  if a number is NaN or infinite
 * @source  R base::rank; the tolerance is for weighted sums that differ by their rounding only
 * @example
 * ranks([10, 30, 30], { first: 'greatest', ties: 'min' }) // => Float64Array [3, 1, 1]
 */
export function ranks(x: ArrayLike<number>, rule: RankRule): Float64Array {
  const order = ascendingOrder(x);
  if (rule.first === 'greatest') order.reverse();
  const result = new Float64Array(x.length);
  let group = 0;
  for (let start = 0; start < order.length; ) {
    const end = endOfTies(x, order, start, rule.tolerance ?? 0);
    group++;
    const rank = shared(rule.ties, start, end, group);
    for (let k = start; k < end; k++) result[order[k] as number] = rank;
    start = end;
  }
  return result;
}

/** The position after the last figure equal to the one at `start`. */
function endOfTies(x: ArrayLike<number>, order: Uint32Array, start: number, tolerance: number): number {
  const anchor = x[order[start] as number] as number;
  let end = start + 1;
  while (end < order.length && isTie(anchor, x[order[end] as number] as number, tolerance)) end++;
  return end;
}

function isTie(a: number, b: number, tolerance: number): boolean {
  return a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

function shared(ties: Ties, start: number, end: number, group: number): number {
  if (ties === 'dense') return group;
  if (ties === 'min') return start + 1;
  return ties === 'max' ? end : (start + 1 + end) / 2;
}
