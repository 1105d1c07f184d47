import type { Outranking } from './outranking.ts';

/** Votes closer than this to one half are a draw. */
const TIE = 1e-10;

/**
 * Copeland's score: how many units each one outranks, less how many outrank it.
 *
 * Σₖ sign(oᵢₖ − ½), a draw within 1e-10 counting 0
 *
 * @param outranking  n units two by two
 * @returns           n whole scores, −(n − 1) … n − 1; they sum to 0 and do not depend on the order of the units
 * @source  Copeland (1951); COINr a_copeland
 * @example
 * copeland({ shares: [[null, 0.75], [0.25, null]], dominant: 0 }) // => [1, -1]
 */
export function copeland({ shares }: Outranking): number[] {
  const sign = (share: number | null) =>
    share === null || Math.abs(share - 0.5) <= TIE ? 0 : share > 0.5 ? 1 : -1;
  return shares.map((row) => row.reduce<number>((score, share) => score + sign(share), 0));
}
