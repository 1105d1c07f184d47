import { type Column, known, mapKnown, withhold } from '../column.ts';
import { range } from '../statistics/range.ts';

/**
 * Where a score runs, and over whom.
 *
 * - `low`, `high`: scores of the least and of the greatest (0 and 100; 1 and 100 before a geometric mean)
 * - `reference`: the cells whose ends are used: all years of a panel, the communes of a fixed date; x unless told
 */
export type MinMax = { readonly low: number; readonly high: number; readonly reference?: Column };

/**
 * Min–max: the place between the least and the greatest. Keeps the shape; one extreme unit squeezes the others,
 * and adding a unit can move all of them: keep the reference with the score.
 *
 * (x − min)/(max − min)·(high − low) + low
 *
 * @param x           n cells (any unit), more is better
 * @param parameters  the two ends of the score, and the reference
 * @returns           n scores, low … high within the reference; 'zero-variance' when all of it is the same
 * @source  OECD/JRC Handbook (2008), § 5.3; COINr n_minmax
 * @example
 * cells(minMax(column([1, 2, 3]), { low: 0, high: 100 })) // => [0, 50, 100]
 */
export function minMax(x: Column, { low, high, reference = x }: MinMax): Column {
  const ends = range(known(reference));
  if (ends === null || ends.min === ends.max) return withhold(x, 'zero-variance');
  const { min, max } = ends;
  return mapKnown(x, (value) => ((value - min) / (max - min)) * (high - low) + low);
}
