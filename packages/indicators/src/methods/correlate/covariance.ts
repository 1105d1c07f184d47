import { mean } from '../statistics/mean.ts';
import { sum } from '../statistics/sum.ts';

/**
 * Sample covariance: how two quantities move together, in the product of their units.
 *
 * Σ(x − x̄)(y − ȳ) / (n − 1)
 *
 * @param x  n finite numbers
 * @param y  n finite numbers
 * @returns  in the unit of x times that of y; null below two units
 * @throws RangeError  if the lengths differ or a number is NaN or infinite
 * @source  any textbook; R stats::cov
 * @example
 * covariance([1, 2, 3], [2, 4, 6]) // => 2
 */
export function covariance(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  if (x.length !== y.length) throw new RangeError('covariance: lengths differ');
  if (x.length < 2) return null;
  const [mx, my] = [mean(x) as number, mean(y) as number];
  return sum(Array.from(x, (value, i) => (value - mx) * ((y[i] as number) - my))) / (x.length - 1);
}
