import { centralMoment } from './central-moment.ts';

/** Whether the figures are a sample (n − 1) or all there is (n). */
export type Population = 'sample' | 'whole';

/**
 * Variance: how far apart the figures lie.
 *
 * Σ (xᵢ − x̄)² / (n − 1), or / n for the whole population (MPI, AMPI)
 *
 * @param x   n finite numbers (any unit)
 * @param of  'sample' divides by n − 1 (the default of R), 'whole' by n
 * @returns   ≥ 0, in the unit of x squared; null if there are too few numbers (2 for a sample, 1 for the whole)
 * @throws RangeError  if a number is NaN or infinite
 * @source  any textbook
 * @example
 * variance([1, 2, 6], 'sample') // => 7
 */
export function variance(x: ArrayLike<number>, of: Population = 'sample'): number | null {
  const n = x.length;
  if (n < (of === 'sample' ? 2 : 1)) return null;
  const moment = centralMoment(x, 2) as number;
  return of === 'sample' ? (moment * n) / (n - 1) : moment;
}
