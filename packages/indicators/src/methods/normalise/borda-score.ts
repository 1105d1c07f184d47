import { type Column, mapKnown } from '../column.ts';
import { rankScore } from './rank-score.ts';

/**
 * Borda score: how many units each one beats.
 *
 * rank − 1, ties sharing the least
 *
 * @param x  n cells (any unit), more is better
 * @returns  n whole scores, 0 … number of known cells − 1
 * @source  Borda (1781); COINr n_borda
 * @example
 * cells(bordaScore(column([10, 30, 30]))) // => [0, 1, 1]
 */
export function bordaScore(x: Column): Column {
  return mapKnown(rankScore(x), (rank) => rank - 1);
}
