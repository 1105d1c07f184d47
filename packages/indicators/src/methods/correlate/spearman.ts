import { ranks } from '../statistics/ranks.ts';
import { pearson } from './pearson.ts';

/**
 * Spearman's correlation: how close two orders are.
 *
 * Pearson's correlation of the ranks, ties sharing their mean rank
 *
 * @param x  n finite numbers (any unit)
 * @param y  n finite numbers (any unit)
 * @returns  −1 … 1; null below two units, or when one of the two does not vary
 * @throws RangeError  if the lengths differ or a number is NaN or infinite
 * @source  Spearman (1904); R stats::cor(method = "spearman")
 * @example
 * spearman([1, 2, 30], [1, 8, 9]) // => 1
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const rule = { first: 'least', ties: 'average' } as const;
  return pearson(ranks(x, rule), ranks(y, rule));
}
