import { mean } from '../statistics/mean.ts';
import { firstOrderSaltelli } from './sobol-first-order.ts';
import { outputVariance, overallMean, type SobolOutputs } from './sobol-outputs.ts';

/**
 * Second-order Sobol indices: the share of the variance that two inputs explain only together.
 *
 * Sᵢⱼ = mean(f_BAᵢ f_ABⱼ − f_A f_B)/V − Sᵢ − Sⱼ, all runs centred
 *
 * @param outputs  n runs on each block of a Saltelli design with pairs
 * @returns        d × d, null on and below the diagonal; null when the model does not vary
 * @throws RangeError  if there are no runs on B with columns of A, or a run is NaN or infinite
 * @source  Saltelli (2002); SALib second_order
 * @example
 * secondOrderSaltelli({ a: [0, 1], b: [1, 0], ab: [[1, 0]], ba: [[0, 1]] }) // => [[null]]
 */
export function secondOrderSaltelli(outputs: SobolOutputs): (number | null)[][] | null {
  const { a, b, ab, ba } = outputs;
  if (ba === undefined || ba.length !== ab.length)
    throw new RangeError('secondOrderSaltelli: runs on B with A missing');
  const [spread, first] = [outputVariance(outputs, 'whole'), firstOrderSaltelli(outputs)];
  if (spread === null || first === null) return null;
  const level = overallMean(outputs);
  const apart = mean(Array.from(a, (value, k) => (value - level) * (b[k]! - level))) as number;
  return ab.map((_, i) =>
    ab.map((block, j) => {
      if (j <= i) return null;
      const together = mean(
        Array.from(block, (value, k) => (ba[i]![k]! - level) * (value - level)),
      ) as number;
      return (together - apart) / spread - first[i]! - first[j]!;
    }),
  );
}
