import { geometric } from './geometric.ts';
import type { Scores } from './scores.ts';

/** The scores run from 0 to 10, high being bad; inverted, they run from 10 to 1, so that the logarithm exists. */
const TOP = 10;

/**
 * Inverted geometric mean: for risks from 0 to 10, an aggregate that one very *high* score pulls up.
 *
 * (10 − G)/9·10, G the geometric mean of (10 − x)/10·9 + 1
 *
 * @param x        m risks 0 … 10, or nulls
 * @param weights  m relative weights ≥ 0
 * @returns        0 … 10; null if no xᵢ of positive weight is known
 * @throws RangeError  if a risk is outside 0–10, lengths differ, or a weight is negative
 * @source  INFORM Risk Index, concept and methodology (JRC, 2017)
 * @example
 * invertedGeometric([10, 10], [1, 1]) // => 10
 */
export function invertedGeometric(x: Scores, weights: ArrayLike<number>): number | null {
  const inverted = Array.from(x, (value) => {
    if (value === null || value === undefined) return null;
    if (!(value >= 0 && value <= TOP))
      throw new RangeError(`invertedGeometric: ${value} is not between 0 and 10`);
    return ((TOP - value) / TOP) * 9 + 1;
  });
  const mean = geometric(inverted, weights);
  return mean === null ? null : ((TOP - mean) / 9) * TOP;
}
