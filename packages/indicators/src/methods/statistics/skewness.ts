import { centralMoment } from './central-moment.ts';

/**
 * Skewness: whether the long tail is on the right (> 0) or on the left (< 0).
 *
 * type 1: g = m₃ / m₂^{3/2} · type 2: g·√(n(n−1))/(n−2) · type 3: g·((n−1)/n)^{3/2}
 *
 * @param x     n finite numbers (any unit)
 * @param type  which of the three definitions; 2 is that of SAS, Excel, e1071 and the COIN tool
 * @returns     without unit; null if n < 3 or if all values are the same: a constant has no shape
 * @throws RangeError  if a number is NaN or infinite
 * @source  Joanes & Gill, Comparing measures of sample skewness and kurtosis (The Statistician 47, 1998)
 * @example
 * skewness([1, 2, 6]) // => 1.4578629673213046
 */
export function skewness(x: ArrayLike<number>, type: 1 | 2 | 3 = 2): number | null {
  const n = x.length;
  if (n < 3) return null;
  const spread = centralMoment(x, 2) as number;
  if (spread === 0) return null;
  const g = (centralMoment(x, 3) as number) / spread ** 1.5;
  if (type === 1) return g;
  return type === 2 ? (g * Math.sqrt(n * (n - 1))) / (n - 2) : g * ((n - 1) / n) ** 1.5;
}
