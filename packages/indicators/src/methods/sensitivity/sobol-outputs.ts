import { mean } from '../statistics/mean.ts';
import { type Population, variance } from '../statistics/variance.ts';

/**
 * What a model gave on a Saltelli design of n points and d inputs.
 *
 * - `a`, `b`: n figures each
 * - `ab`: d × n figures, on A with column i of B
 * - `ba`: d × n figures, on B with column i of A; needed for pairs only
 */
export type SobolOutputs = {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  readonly ab: readonly ArrayLike<number>[];
  readonly ba?: readonly ArrayLike<number>[];
};

/** The mean of all runs: what an estimator should take off first. */
export function overallMean({ a, b, ab, ba = [] }: SobolOutputs): number {
  return mean([a, b, ...ab, ...ba].flatMap((block) => Array.from(block))) as number;
}

/** Variance of the two independent halves; null when the model does not vary. */
export function outputVariance({ a, b }: SobolOutputs, of: Population): number | null {
  const spread = variance([...Array.from(a), ...Array.from(b)], of);
  return spread === null || spread === 0 ? null : spread;
}
