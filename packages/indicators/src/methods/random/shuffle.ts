import type { Random } from './random.ts';
import { wholeBelow } from './whole-below.ts';

/**
 * A permutation drawn at random, each with the same chance.
 *
 * @param random  the source of words; n − 1 numbers are drawn from it
 * @param n       how many positions
 * @returns       a permutation of 0 … n − 1
 * @throws RangeError  if n is not a whole number ≥ 0
 * @source  Fisher & Yates; Durstenfeld, Algorithm 235 (CACM 7, 1964)
 * @example
 * shuffle(createRandom(1), 1) // => Uint32Array [0]
 */
export function shuffle(random: Random, n: number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = wholeBelow(random, i + 1);
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
  return order;
}
