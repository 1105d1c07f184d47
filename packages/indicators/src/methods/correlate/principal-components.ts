import type { Column } from '../column.ts';
import { correlationMatrix } from './correlation-matrix.ts';
import { covariance } from './covariance.ts';
import { pearson } from './pearson.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/**
 * Principal components of m quantities.
 *
 * - `deviations`: m standard deviations of the components, from the greatest
 * - `explained`: m shares of the variance
 * - `vectors`: m components × m quantities, unit vectors; the sign is arbitrary, the largest coordinate is positive
 * - `units`: how many units were complete
 */
export type PrincipalComponents = {
  readonly deviations: readonly number[];
  readonly explained: readonly number[];
  readonly vectors: readonly (readonly number[])[];
  readonly units: number;
};

/** Whether quantities are brought to the same spread first. */
export type ComponentScale = 'correlation' | 'covariance';

/**
 * Principal components: how many different things a group of indicators really measures. A diagnosis and not a source of
 * weights: their sign is arbitrary and mixed signs would reward what is bad.
 *
 * @param columns  m columns of n units
 * @param scale    'correlation' when the units of the quantities differ
 * @returns        the components over the units known everywhere; null when a quantity does not vary there
 * @throws RangeError  if the lengths differ
 * @source  R stats::prcomp(center, scale.); COINr get_PCA
 * @example
 * principalComponents([column([1, 2, 3]), column([2, 4, 6])], 'correlation')?.explained[0] // => 1
 */
export function principalComponents(
  columns: readonly Column[],
  scale: ComponentScale,
): PrincipalComponents | null {
  const complete = completeUnits(columns);
  const units = complete[0]?.values.length ?? 0;
  const matrix =
    scale === 'correlation'
      ? correlationMatrix(complete, pearson)
      : complete.map((x) => complete.map((y) => covariance(x.values, y.values)));
  if (matrix.length === 0 || matrix.flat().includes(null)) return null;
  const { values, vectors } = symmetricEigen(matrix as number[][]);
  const positive = values.map((value) => Math.max(0, value));
  const total = positive.reduce((a, b) => a + b, 0);
  return {
    deviations: positive.map(Math.sqrt),
    explained: positive.map((value) => value / total),
    vectors,
    units,
  };
}

/** The columns over the units known in all of them. */
function completeUnits(columns: readonly Column[]): Column[] {
  const isComplete = (_: number, i: number) => columns.every((x) => x.reasons[i] === 0);
  return columns.map((x) => ({ values: x.values.filter(isComplete), reasons: x.reasons.filter(isComplete) }));
}
