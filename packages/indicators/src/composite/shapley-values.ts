import { createRandom } from '../methods/random/random.ts';
import { shuffle } from '../methods/random/shuffle.ts';

/** Above this number of players all coalitions are too many, and orders are drawn. */
const EXACT_UP_TO = 12;

/** Seed and number of orders, used above twelve players. */
export type ShapleyDraws = { readonly seed: number; readonly orders: number };

/**
 * Shapley values: the fair share of each input in the move of a figure from one state to another, whatever the formula.
 *
 * φⱼ = mean, over all orders in which the inputs pass from `from` to `to`, of the move when j passes;
 * Σ φ = value(to) − value(from). All coalitions up to twelve inputs, drawn orders above (each with its reverse).
 *
 * @param from   m figures: the state to explain from (a mean commune, last year)
 * @param to     m figures: the state to explain
 * @param value  the figure at any mix of the two; finite
 * @param draws  seed and number of orders, above twelve inputs
 * @returns      m shares, in the unit of the value
 * @throws RangeError  if lengths differ or there are more than twelve inputs and no draws
 * @source  Shapley (1953); Castro, Gómez & Tejada, sampling (Comput. Oper. Res. 36, 2009)
 * @example
 * shapleyValues([0, 0], [2, 3], ([a = 0, b = 0]) => a * b) // => [3, 3]
 */
export function shapleyValues(
  from: readonly number[],
  to: readonly number[],
  value: (state: readonly number[]) => number,
  draws?: ShapleyDraws,
): number[] {
  if (from.length !== to.length) throw new RangeError('shapleyValues: lengths differ');
  if (from.length <= EXACT_UP_TO) return overCoalitions(from, to, value);
  if (draws === undefined)
    throw new RangeError('shapleyValues: more than twelve inputs need a seed and orders');
  return overOrders(from, to, value, draws);
}

/** Every coalition once: bit j of the mask says that j has passed. */
function overCoalitions(
  from: readonly number[],
  to: readonly number[],
  value: (state: readonly number[]) => number,
): number[] {
  const m = from.length;
  const values = Float64Array.from({ length: 2 ** m }, (_, mask) =>
    value(from.map((start, j) => ((mask >> j) & 1 ? (to[j] as number) : start))),
  );
  const weights = coalitionWeights(m);
  return from.map((_, j) => {
    let share = 0;
    values.forEach((without, mask) => {
      if ((mask >> j) & 1) return;
      share += (weights[size(mask)] as number) * ((values[mask | (1 << j)] as number) - without);
    });
    return share;
  });
}

/** s!(m − s − 1)!/m! for s = 0 … m − 1 */
function coalitionWeights(m: number): number[] {
  const weights = [1 / m];
  for (let s = 1; s < m; s++) weights.push(((weights[s - 1] as number) * s) / (m - s));
  return weights;
}

function size(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}

function overOrders(
  from: readonly number[],
  to: readonly number[],
  value: (state: readonly number[]) => number,
  { seed, orders }: ShapleyDraws,
): number[] {
  const shares = from.map(() => 0);
  for (let draw = 0; draw < orders; draw++) {
    const order = shuffle(createRandom(seed, draw >> 1), from.length);
    if (draw % 2 === 1) order.reverse();
    const state = [...from];
    let before = value(state);
    for (const j of order) {
      state[j] = to[j] as number;
      const after = value(state);
      shares[j] = (shares[j] as number) + (after - before) / orders;
      before = after;
    }
  }
  return shares;
}
