import type { Column } from '../column.ts';

/**
 * How many cells are known.
 *
 * @param x  n cells
 * @returns  0 … n
 * @source  a count
 * @example
 * knownCount(column([1, null])) // => 1
 */
export function knownCount(x: Column): number {
  let count = 0;
  for (const reason of x.reasons) if (reason === 0) count++;
  return count;
}
