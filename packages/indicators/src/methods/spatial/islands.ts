import type { SpatialWeights } from './spatial-weights.ts';

/**
 * What becomes of units without neighbours (Corse, îles, outre-mer) in a measure of the whole: always said.
 *
 * - 'leave-out': they are no part of the question: neither in n nor in the mean and variance (GeoDa)
 * - 'keep': they count in n, in the mean and in the variance, and contribute nothing to the sum (esda)
 * - 'discount': they count in the mean and in the variance, but not in n (spdep, adjust.n = TRUE)
 */
export type IslandRule = 'leave-out' | 'keep' | 'discount';

/** Figures centred on their mean under an island rule, with the number of units that counts. */
export type Centred = {
  readonly n: number;
  /** deviations from the mean; 0 for an island left out */
  readonly z: Float64Array;
  /** Σ z² */
  readonly squares: number;
  /** Σ z⁴ */
  readonly fourths: number;
};

/**
 * Centres the figures of all units, islands being treated as said.
 *
 * @param x  n finite figures
 * @throws RangeError  if a figure is missing or infinite, or their number is not that of the weights
 * @source  GeoDa issue 1654, esda and spdep: three programs, three rules
 * @example
 * centreWithIslands(spatialWeights([[1], [0], []], 'row'), [1, 3, 100], 'leave-out').z // => Float64Array [-1, 1, 0]
 */
export function centreWithIslands(weights: SpatialWeights, x: ArrayLike<number>, rule: IslandRule): Centred {
  if (x.length !== weights.n) throw new RangeError(`${x.length} figures for ${weights.n} units.`);
  const z = Float64Array.from(x);
  const stray = z.find((value) => !Number.isFinite(value));
  if (stray !== undefined)
    throw new RangeError(`The figure ${stray} is not finite: take units without figure out first.`);
  const out = rule === 'leave-out' ? weights.islands : new Int32Array(0);
  for (const i of out) z[i] = 0;
  const counted = weights.n - out.length;
  const mean = z.reduce((total, value) => total + value, 0) / counted;
  for (let i = 0; i < z.length; i++) z[i]! -= mean;
  for (const i of out) z[i] = 0;
  return {
    n: rule === 'discount' ? weights.n - weights.islands.length : counted,
    z,
    squares: z.reduce((total, value) => total + value * value, 0),
    fourths: z.reduce((total, value) => total + value ** 4, 0),
  };
}
