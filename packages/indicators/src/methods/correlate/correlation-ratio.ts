import { ascendingOrder } from '../statistics/ascending-order.ts';
import { mean } from '../statistics/mean.ts';
import { sum } from '../statistics/sum.ts';
import { variance } from '../statistics/variance.ts';

/**
 * Correlation ratio: the share of the variance of a score that one of its indicators explains, straight or not. It is the
 * importance that the indicator really has, to be published beside the weight that it was given.
 *
 * η² = Σ_k n_k(ȳ_k − ȳ)² / Σ(y − ȳ)², over classes of x of equal size. The classes alone, on noise, explain
 * (k − 1)/(n − 1): that share is taken off (ε²), and what is left may fall below 0.
 *
 * @param x        n finite numbers: the indicator
 * @param y        n finite numbers: the score
 * @param classes  k, how many classes; ⌈√n⌉, at most 30, unless told
 * @returns        at most 1; about 0, or a little below, when x explains nothing; null when y does not vary or n ≤ k
 * @throws RangeError  if the lengths differ, classes < 2, or a number is NaN or infinite
 * @source  Pearson (1905); Paruolo, Saisana & Saltelli, Ratings and rankings (JRSS A 176, 2013); Kelley (1935) for ε²
 * @example
 * correlationRatio([1, 2, 3, 4], [1, 1, 5, 5], 2) // => 1
 */
export function correlationRatio(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  classes = Math.min(30, Math.ceil(Math.sqrt(x.length))),
): number | null {
  const n = x.length;
  if (y.length !== n) throw new RangeError('correlationRatio: lengths differ');
  if (!(classes >= 2) && n > 1) throw new RangeError(`correlationRatio: ${classes} classes`);
  const total = variance(y, 'whole');
  if (total === null || total === 0 || n <= classes) return null;
  const centre = mean(y) as number;
  const order = ascendingOrder(x);
  const between = Array.from({ length: classes }, (_, k) => {
    const members = order.subarray(Math.floor((k * n) / classes), Math.floor(((k + 1) * n) / classes));
    const level = mean(Array.from(members, (i) => y[i] as number)) as number;
    return members.length * (level - centre) ** 2;
  });
  const share = sum(between) / (n * total);
  return 1 - ((1 - share) * (n - 1)) / (n - classes);
}
