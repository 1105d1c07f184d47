import { sum } from '../statistics/sum.ts';
import { counted, type Scores } from './scores.ts';

/**
 * Weighted product: for scores that multiply by nature (hazard × exposure × vulnerability). The weights are exponents.
 *
 * Π xᵢ^wᵢ. A gap gives no product: a factor that is skipped would count as 1.
 *
 * @param x        m scores ≥ 0, or nulls (any unit)
 * @param weights  m exponents ≥ 0
 * @returns        ≥ 0; null if a score of positive weight is missing, or none weighs
 * @throws RangeError  if a score or weight is negative, or lengths differ
 * @source  weighted product model, Bridgman (1922)
 * @example
 * product([2, 3], [1, 2]) // => 18
 */
export function product(x: Scores, weights: ArrayLike<number>): number | null {
  const scores = counted(x, weights);
  const asked = Array.from(weights).filter((weight) => weight > 0).length;
  if (scores === null || scores.values.length < asked) return null;
  if (scores.values.some((value) => value < 0)) throw new RangeError('product: a score is negative');
  const total = sum(weights);
  return scores.values.reduce((made, value, j) => made * value ** ((scores.weights[j] as number) * total), 1);
}
