import { centralMoment } from './central-moment.ts';

/**
 * Excess kurtosis: how heavy the tails are beside those of a normal law (0).
 *
 * type 1: g = m₄ / m₂² − 3 · type 2: ((n+1)g + 6)(n−1)/((n−2)(n−3)) · type 3: (g+3)(1−1/n)² − 3
 *
 * @param x     n finite numbers (any unit)
 * @param type  which of the three definitions; 2 is that of SAS, Excel, e1071 and the COIN tool
 * @returns     without unit; null if n < 4 or if all values are the same: a constant has no shape
 * @throws RangeError  if a number is NaN or infinite
 * @source  Joanes & Gill, Comparing measures of sample skewness and kurtosis (The Statistician 47, 1998)
 * @example
 * kurtosis([1, 2, 3, 4, 5]) // => -1.2000000000000002
 */
export function kurtosis(x: ArrayLike<number>, type: 1 | 2 | 3 = 2): number | null {
  const n = x.length;
  if (n < 4) return null;
  const spread = centralMoment(x, 2) as number;
  if (spread === 0) return null;
  const g = (centralMoment(x, 4) as number) / spread ** 2 - 3;
  if (type === 1) return g;
  if (type === 3) return (g + 3) * (1 - 1 / n) ** 2 - 3;
  return (((n + 1) * g + 6) * (n - 1)) / ((n - 2) * (n - 3));
}
