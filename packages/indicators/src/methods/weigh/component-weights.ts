import type { Column } from '../column.ts';
import { principalComponents } from '../correlate/principal-components.ts';

/**
 * Loadings of the first component, read as weights: a diagnosis.
 *
 * - `loadings`: m coordinates of a unit vector, turned so that their sum is ≥ 0
 * - `explained`: share of the variance that the first component explains
 * - `isUsable`: false when signs are mixed: a negative weight would reward what is bad
 */
export type ComponentWeights = {
  readonly loadings: readonly number[];
  readonly explained: number;
  readonly isUsable: boolean;
};

/**
 * Weights of the first principal component: what the data would weigh, to be compared with what people decided.
 *
 * @param columns  m columns of n units, turned so that more is better
 * @returns        loadings and whether they could serve; null when a column does not vary over the complete units
 * @throws RangeError  if the lengths differ
 * @source  COINr get_PCA(by_groups)
 * @example
 * componentWeights([column([1, 2, 3]), column([2, 4, 7])])?.isUsable // => true
 */
export function componentWeights(columns: readonly Column[]): ComponentWeights | null {
  const found = principalComponents(columns, 'correlation');
  if (found === null) return null;
  const first = found.vectors[0] as readonly number[];
  const total = first.reduce((a, b) => a + b, 0);
  const loadings = first.map((value) => (total < 0 ? 0 - value : value));
  return {
    loadings,
    explained: found.explained[0] as number,
    isUsable: loadings.every((value) => value >= 0),
  };
}
