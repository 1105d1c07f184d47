import { isMeasured, type Measure } from '../measure.ts';
import { ascendingOrder } from '../statistics/ascending-order.ts';
import { holdingsOf } from './holdings.ts';

/** The curve of shares: the poorest `holders[i]` of holders have `held[i]` of the whole, from (0, 0) to (1, 1). */
export type Lorenz = { readonly holders: Float64Array; readonly held: Float64Array };

/**
 * Who holds what: the cumulated share held against the cumulated share of holders, from the poorest up.
 *
 * @param x        n quantities, each ≥ 0   (any unit)
 * @param weights  n numbers of holders, each ≥ 0; 1 without
 * @returns        n + 1 points; not applicable when nobody holds anything
 * @throws RangeError  if a quantity or a weight is negative or not finite
 * @source  Lorenz, Methods of measuring the concentration of wealth, Publ. ASA 9 (1905)
 * @example
 * lorenz([1, 3]).held // => Float64Array [0, 0.25, 1]
 */
export function lorenz(x: ArrayLike<number>, weights?: ArrayLike<number>): Measure<Lorenz> {
  const found = holdingsOf(x, weights);
  if (!isMeasured(found)) return found;
  const n = found.x.length;
  const curve = { holders: new Float64Array(n + 1), held: new Float64Array(n + 1) };
  let [people, whole] = [0, 0];
  ascendingOrder(found.x).forEach((i, k) => {
    people += found.weights[i]!;
    whole += found.weights[i]! * found.x[i]!;
    curve.holders[k + 1] = k + 1 === n ? 1 : people / found.people;
    curve.held[k + 1] = k + 1 === n ? 1 : whole / found.whole;
  });
  return curve;
}
