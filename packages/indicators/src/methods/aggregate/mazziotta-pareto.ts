import { meanAndSpread } from './mean-and-spread.ts';
import { counted, type Scores } from './scores.ts';

/**
 * Which way imbalance is bad: it is taken off a score where more is better ('minus': resilience) and
 * added to one where more is worse ('plus': vulnerability).
 */
export type Penalty = 'minus' | 'plus';

/**
 * Mazziotta–Pareto index: the mean, less a penalty for being good here and bad there.
 *
 * M ∓ S·cv = M ∓ S²/M, with the population standard deviation. On z-scores 100/10 it is the MPI, on the 70–130 scores of
 * `ampiScore` the AMPI. The authors do not define it with gaps: ask for complete data, or publish the availability.
 *
 * @param x        m scores or nulls, with a mean > 0 (70–130)
 * @param weights  m relative weights ≥ 0
 * @param penalty  'minus' or 'plus'
 * @returns        in the unit of x; null if no xᵢ of positive weight is known
 * @throws RangeError  if the mean is not > 0, lengths differ, a weight is negative, or a score is not finite
 * @source  Mazziotta & Pareto (Soc. Indic. Res. 127, 2016). Compind 3.4 always subtracts, whatever the penalty asked
 * @example
 * mazziottaPareto([90, 110], [1, 1], 'minus') // => 99
 */
export function mazziottaPareto(x: Scores, weights: ArrayLike<number>, penalty: Penalty): number | null {
  const scores = counted(x, weights);
  if (scores === null) return null;
  const { mean, spread } = meanAndSpread(scores);
  if (!(mean > 0)) throw new RangeError(`mazziottaPareto: the mean ${mean} is not > 0`);
  const taken = spread ** 2 / mean;
  return penalty === 'minus' ? mean - taken : mean + taken;
}
