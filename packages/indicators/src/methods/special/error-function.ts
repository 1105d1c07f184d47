import { incompleteGamma } from './incomplete-gamma.ts';

/**
 * Error function: the share of a normal law within x√2 standard deviations.
 *
 * 2/√π ∫₀ˣ e^{−t²} dt
 *
 * @param x  any number
 * @returns  −1 … 1, relative error below 1e-12
 * @throws RangeError  if x is NaN
 * @source  DLMF 7.11.1
 * @example
 * erf(0) // => 0
 */
export function erf(x: number): number {
  return Math.sign(x) * incompleteGamma(0.5, x * x).lower;
}

/**
 * Complementary error function: what erf leaves, with all its digits far in the tail.
 *
 * 1 − erf(x)
 *
 * @param x  any number
 * @returns  0 … 2, relative error below 1e-12
 * @throws RangeError  if x is NaN
 * @source  DLMF 7.11.2
 * @example
 * erfc(0) // => 1
 */
export function erfc(x: number): number {
  const tails = incompleteGamma(0.5, x * x);
  return x >= 0 ? tails.upper : 1 + tails.lower;
}
