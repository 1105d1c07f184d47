import type { Column } from '../column.ts';
import { principalComponents } from '../correlate/principal-components.ts';
import { varimax } from '../correlate/varimax.ts';
import { sum } from '../statistics/sum.ts';
import { proportionalWeights } from './proportional-weights.ts';

/**
 * Weights from factor analysis.
 *
 * - `weights`: m shares that sum to 1
 * - `factors`: how many factors were retained (eigenvalue > 1, at least one)
 */
export type FactorWeights = { readonly weights: readonly number[]; readonly factors: number };

/**
 * OECD weights: each indicator takes the factor on which it loads most; its weight is its share of that factor's squared
 * loadings, times the factor's share of the variance. Shows what goes together; says nothing of importance.
 *
 * @param columns  m columns of n units, turned so that more is better
 * @returns        weights ≥ 0; null when a column does not vary over the complete units
 * @throws RangeError  if the lengths differ
 * @source  Nicoletti, Scarpetta & Boylaud (OECD, 2000); OECD/JRC Handbook (2008), § 6.2
 * @example
 * factorWeights([column([1, 2, 3]), column([2, 4, 6])])?.weights // => [0.5, 0.5]
 */
export function factorWeights(columns: readonly Column[]): FactorWeights | null {
  const found = principalComponents(columns, 'correlation');
  if (found === null) return null;
  const factors = Math.max(1, found.deviations.filter((deviation) => deviation ** 2 > 1 + 1e-12).length);
  const loadings = columns.map((_, j) =>
    found.vectors
      .slice(0, factors)
      .map((vector, k) => (vector[j] as number) * (found.deviations[k] as number)),
  );
  const squares = varimax(loadings).map((row) => row.map((value) => value ** 2));
  const strength = Array.from({ length: factors }, (_, k) => sum(squares.map((row) => row[k] as number)));
  const total = sum(strength);
  const raw = squares.map((row) => {
    const k = row.indexOf(Math.max(...row));
    return ((row[k] as number) / (strength[k] as number)) * ((strength[k] as number) / total);
  });
  return { weights: proportionalWeights(raw), factors };
}
