import { type Column, mapKnown } from '../column.ts';
import { type MinMax, minMax } from './min-max.ts';

/**
 * Min–max of the cube root: for losses, whose tail is so long that one county would squeeze all others to 0.
 *
 * min–max of ∛x
 *
 * @param x           n cells (any unit), more is more
 * @param parameters  ends of the score, and the reference; x unless told
 * @returns           n scores, low … high within the reference; 'zero-variance' when all of it is the same
 * @source  FEMA, National Risk Index Technical Documentation (2021)
 * @example
 * cells(cubeRootMinMax(column([0, 1, 8]), { low: 0, high: 100 })) // => [0, 50, 100]
 */
export function cubeRootMinMax(x: Column, { low, high, reference = x }: MinMax): Column {
  return minMax(mapKnown(x, Math.cbrt), { low, high, reference: mapKnown(reference, Math.cbrt) });
}
