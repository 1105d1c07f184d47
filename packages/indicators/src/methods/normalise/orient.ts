import { type Column, mapKnown } from '../column.ts';

/**
 * Turns a quantity so that more is always better: done once, before any other step reads the direction.
 *
 * @param x          n cells (any unit)
 * @param direction  1 when more is better, −1 when less is
 * @returns          n cells, x or −x
 * @source  COINr Normalise
 * @example
 * cells(orient(column([1, 2]), -1)) // => [-1, -2]
 */
export function orient(x: Column, direction: 1 | -1): Column {
  return direction === 1 ? x : mapKnown(x, (value) => 0 - value);
}
