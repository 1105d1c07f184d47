import { createRandom } from '../random/random.ts';
import { wholeBelow } from '../random/whole-below.ts';
import { quantile } from '../statistics/quantile.ts';
import type { SobolEstimator } from './sobol-first-order.ts';
import type { SobolOutputs } from './sobol-outputs.ts';

/** Seed, number of resamplings, and share of the interval (0.95). */
export type Bootstrap = { readonly seed: number; readonly resamplings: number; readonly share?: number };

/** An index with its interval. */
export type IndexInterval = { readonly estimate: number; readonly lower: number; readonly upper: number };

/**
 * Intervals of Sobol indices by resampling: rows are drawn together for all inputs and for the variance.
 *
 * percentile bootstrap; resampling each input on its own, or keeping V fixed, would make the intervals too short
 *
 * @param outputs    n runs on each block of a Saltelli design
 * @param estimator  which indices
 * @param bootstrap  seed, how many resamplings, and the share of the interval
 * @returns          d estimates with their bounds; null when the model does not vary
 * @throws RangeError  if resamplings < 1 or the share is not in (0, 1)
 * @source  Archer, Saltelli & Sobol (J. Stat. Comput. Simul. 58, 1997); COINr resamples each input apart, with V fixed
 * @example
 * bootstrapSobol({ a: [0, 1], b: [1, 0], ab: [[1, 0]] }, firstOrderJansen, { seed: 1, resamplings: 9 })?.length // => 1
 */
export function bootstrapSobol(
  outputs: SobolOutputs,
  estimator: SobolEstimator,
  { seed, resamplings, share = 0.95 }: Bootstrap,
): IndexInterval[] | null {
  if (!(resamplings >= 1 && share > 0 && share < 1))
    throw new RangeError('bootstrapSobol: resamplings and share');
  const estimates = estimator(outputs);
  if (estimates === null) return null;
  const drawn = Array.from({ length: resamplings }, (_, stream) =>
    estimator(resampled(outputs, seed, stream)),
  );
  const seen = drawn.filter((indices) => indices !== null);
  return estimates.map((estimate, i) => {
    const values = seen.map((indices) => indices[i]!);
    const tail = (1 - share) / 2;
    return {
      estimate,
      lower: quantile(values, tail) ?? estimate,
      upper: quantile(values, 1 - tail) ?? estimate,
    };
  });
}

/** All blocks with the same rows, drawn with replacement. */
function resampled({ a, b, ab, ba }: SobolOutputs, seed: number, stream: number): SobolOutputs {
  const random = createRandom(seed, stream);
  const rows = Uint32Array.from({ length: a.length }, () => wholeBelow(random, a.length));
  const take = (block: ArrayLike<number>) => Float64Array.from(rows, (row) => block[row]!);
  return { a: take(a), b: take(b), ab: ab.map(take), ...(ba === undefined ? {} : { ba: ba.map(take) }) };
}
