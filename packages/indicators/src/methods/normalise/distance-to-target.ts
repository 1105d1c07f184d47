import { type Column, known, mapKnown, withhold } from '../column.ts';
import { range } from '../statistics/range.ts';

/**
 * What is aimed at.
 *
 * - `target`: in the unit of x, above the least value
 * - `cap`: whether going beyond the target counts for no more than reaching it
 * - `reference`: the cells whose least value scores 0; x unless told
 */
export type Target = { readonly target: number; readonly cap?: boolean; readonly reference?: Column };

/**
 * Distance to target: the share covered of the way from the least value to a wanted level.
 *
 * (x − min)/(target − min); when less is better, orient x and the target first: (max − x)/(max − target)
 *
 * @param x           n cells (any unit), more is better
 * @param parameters  the target, whether to cap, and the reference
 * @returns           n shares, 1 at the target; 'not-applicable' when nobody is below it: there is no way to cover
 * @source  COINr n_dist2targ, which divides by 0 when the target is the least value and turns negative below it
 * @example
 * cells(distanceToTarget(column([0, 5, 20]), { target: 10, cap: true })) // => [0, 0.5, 1]
 */
export function distanceToTarget(x: Column, { target, cap = false, reference = x }: Target): Column {
  const ends = range(known(reference));
  if (ends === null || target <= ends.min) return withhold(x, 'not-applicable');
  const way = target - ends.min;
  return mapKnown(x, (value) => {
    const share = (value - ends.min) / way;
    return cap ? Math.min(share, 1) : share;
  });
}
