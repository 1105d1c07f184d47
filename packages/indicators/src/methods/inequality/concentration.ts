import { isMeasured, type Measure } from '../measure.ts';
import { ranks } from '../statistics/ranks.ts';
import { sum } from '../statistics/sum.ts';
import { holdingsOf } from './holdings.ts';

/**
 * Whether something goes to those who rank high (> 0) or low (< 0) on another quantity, such as response by need.
 *
 * Σ (2r − n − 1) x / (n Σ x), r the rank by `by`, mean rank for ties; Gini when x is ranked by itself
 *
 * @param x   n quantities shared out, each ≥ 0   (any unit)
 * @param by  n finite figures to rank by: the need, the income …
 * @returns   −1 to 1; not applicable when there is nothing to share
 * @throws RangeError  if a quantity is negative or not finite, or the numbers differ
 * @source  Kakwani, Wagstaff & van Doorslaer, Socioeconomic inequalities in health, J. Econometrics 77 (1997)
 * @example
 * concentration([0, 2], [10, 20]) // => 0.5
 */
export function concentration(x: ArrayLike<number>, by: ArrayLike<number>): Measure {
  if (by.length !== x.length)
    throw new RangeError(`${by.length} ranking figures for ${x.length} quantities.`);
  const held = holdingsOf(x);
  if (!isMeasured(held)) return held;
  const n = x.length;
  const order = ranks(by, { first: 'least', ties: 'average' });
  return sum(held.x.map((value, i) => value * (2 * order[i]! - n - 1))) / (n * held.whole);
}
