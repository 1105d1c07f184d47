import { mean } from '../statistics/mean.ts';
import { range } from '../statistics/range.ts';
import { sum } from '../statistics/sum.ts';

/**
 * A measure of how two quantities go together: `(x, y) → −1 … 1`, null when it has no meaning.
 * x and y are n figures of the same n units, without gaps: see `completePairs`.
 */
export type Correlation = (x: ArrayLike<number>, y: ArrayLike<number>) => number | null;

/**
 * Pearson's correlation: how close two quantities are to a line.
 *
 * Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² Σ(y − ȳ)²)
 *
 * @param x  n finite numbers (any unit)
 * @param y  n finite numbers (any unit)
 * @returns  −1 … 1; null below two units, or when one of the two does not vary
 * @throws RangeError  if the lengths differ or a number is NaN or infinite
 * @source  any textbook; R stats::cor
 * @example
 * pearson([1, 2, 3], [2, 4, 6]) // => 1
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  if (x.length !== y.length) throw new RangeError('pearson: lengths differ');
  if (x.length < 2 || isConstant(x) || isConstant(y)) return null;
  const [dx, dy] = [deviations(x), deviations(y)];
  const together = sum(dx.map((value, i) => value * (dy[i] as number)));
  const [sx, sy] = [sum(dx.map((value) => value ** 2)), sum(dy.map((value) => value ** 2))];
  const squares = sx * sy;
  // one root of the product rounds less; two roots do not overflow
  const isInRange = squares > Number.MIN_VALUE / Number.EPSILON && squares < Number.MAX_VALUE;
  const apart = isInRange ? Math.sqrt(squares) : Math.sqrt(sx) * Math.sqrt(sy);
  return apart === 0 ? null : Math.min(1, Math.max(-1, together / apart));
}

function isConstant(x: ArrayLike<number>): boolean {
  const ends = range(x);
  return ends === null || ends.min === ends.max;
}

function deviations(x: ArrayLike<number>): number[] {
  const centre = mean(x) as number;
  return Array.from(x, (value) => value - centre);
}
