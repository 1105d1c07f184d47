import type { SpatialWeights } from './spatial-weights.ts';
import { weightBetween } from './weight-between.ts';

/** The three sums of weights that the moments of spatial statistics need. */
export type WeightSums = {
  /** Σ w_ij */
  readonly s0: number;
  /** ½ Σ (w_ij + w_ji)² */
  readonly s1: number;
  /** Σ (w_i. + w_.i)² */
  readonly s2: number;
};

/**
 * Sums weights for the moments of Moran's and Geary's statistics; weights need not be symmetric.
 *
 * @source  Cliff & Ord, Spatial Processes (1981), § 1.5
 * @example
 * weightSums(spatialWeights([[1], [0]], 'binary')) // => { s0: 2, s1: 4, s2: 8 }
 */
export function weightSums(weights: SpatialWeights): WeightSums {
  const leaving = new Float64Array(weights.n);
  const arriving = new Float64Array(weights.n);
  let [s0, s1] = [0, 0];
  for (let i = 0; i < weights.n; i++) {
    for (let k = weights.offsets[i]!; k < weights.offsets[i + 1]!; k++) {
      const weight = weights.weights[k]!;
      const j = weights.neighbours[k]!;
      leaving[i]! += weight;
      arriving[j]! += weight;
      s0 += weight;
      const back = weightBetween(weights, j, i);
      s1 += back === 0 ? weight * weight : (weight + back) ** 2 / 2;
    }
  }
  return { s0, s1, s2: leaving.reduce((total, out, i) => total + (out + arriving[i]!) ** 2, 0) };
}
