import type { Random } from './random.ts';

/**
 * A whole number drawn below a bound, each with the same chance: words that would favour small numbers are drawn again.
 *
 * @param random  the source of words
 * @param bound   1 ≤ bound ≤ 2³²
 * @returns       0 ≤ whole number < bound
 * @throws RangeError  if the bound is not a whole number in its range
 * @source  Lemire, Fast random integer generation in an interval (ACM TOMACS 29, 2019), the classic rejection
 * @example
 * wholeBelow(createRandom(1), 1) // => 0
 */
export function wholeBelow(random: Random, bound: number): number {
  if (!(Number.isInteger(bound) && bound >= 1 && bound <= 2 ** 32)) {
    throw new RangeError(`wholeBelow: ${bound} is not a bound`);
  }
  const limit = 2 ** 32 - (2 ** 32 % bound);
  let word = random.word();
  while (word >= limit) word = random.word();
  return word % bound;
}
