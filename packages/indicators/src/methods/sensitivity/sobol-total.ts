import { mean } from '../statistics/mean.ts';
import type { Population } from '../statistics/variance.ts';
import { outputVariance, type SobolOutputs } from './sobol-outputs.ts';

/**
 * Total Sobol indices after Jansen: the share of the variance that would remain if all but one input were known.
 *
 * S_Tᵢ = mean((f_A − f_ABᵢ)²) / 2V
 *
 * @param outputs  n runs on each block of a Saltelli design
 * @param of       divisor of V: 'whole' (n) unless told
 * @returns        d shares ≥ 0; the sum is above 1 when inputs interact; null when the model does not vary
 * @throws RangeError  if a run is NaN or infinite
 * @source  Jansen (1999); Saltelli et al. (2010), (f)
 * @example
 * totalJansen({ a: [0, 1], b: [1, 0], ab: [[1, 0]] }) // => [2]
 */
export function totalJansen(outputs: SobolOutputs, of: Population = 'whole'): number[] | null {
  const spread = outputVariance(outputs, of);
  if (spread === null) return null;
  return outputs.ab.map(
    (ab) => (mean(Array.from(ab, (value, k) => (outputs.a[k]! - value) ** 2)) as number) / (2 * spread),
  );
}
