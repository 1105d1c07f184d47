import { mean } from './mean.ts';
import { range } from './range.ts';
import { sum } from './sum.ts';

/**
 * Mean of a power of the distances to the mean: spread (2), asymmetry (3), weight of the tails (4).
 *
 * Σ (xᵢ − x̄)ᵏ / n, exactly 0 when all values are the same, however they round
 *
 * @param x      n finite numbers (any unit)
 * @param power  k, a whole number ≥ 1
 * @returns      in the unit of x to the power k; null if there is no number
 * @throws RangeError  if a number is NaN or infinite
 * @source  any textbook
 * @example
 * centralMoment([1, 2, 6], 2) // => 4.666666666666667
 */
export function centralMoment(x: ArrayLike<number>, power: number): number | null {
  const bounds = range(x);
  if (bounds === null) return null;
  if (bounds.min === bounds.max) return 0;
  const centre = mean(x) as number;
  const powers = new Float64Array(x.length);
  for (let i = 0; i < powers.length; i++) {
    const gap = (x[i] as number) - centre;
    let raised = gap;
    for (let k = 1; k < power; k++) raised *= gap;
    powers[i] = raised;
  }
  return sum(powers) / x.length;
}
