import { type Column, known, mapKnown, withhold } from '../column.ts';
import { range } from '../statistics/range.ts';

/**
 * How the scale of an adjusted Mazziotta–Pareto index is set.
 *
 * - `polarity`: 1 when the quantity goes the way of the phenomenon, −1 when against
 * - `centre`: the value that scores 100 (the base-year figure of the country); the middle of the reference unless told
 * - `reference`: the cells of **all units and years**, whose ends set the width; x unless told
 */
export type AmpiScale = { readonly polarity: 1 | -1; readonly centre?: number; readonly reference?: Column };

/**
 * Score of the AMPI: min–max to 70–130 around a value that scores 100, so that years can be compared.
 *
 * lo, hi = centre ∓ (sup − inf)/2; r = (x − lo)/(hi − lo)·60 + 70, or 200 − r when the polarity is −1
 *
 * @param x           n cells (any unit)
 * @param parameters  polarity, centre, and the reference
 * @returns           n scores, 70 … 130 without a centre; 'zero-variance' when all of the reference is the same
 * @source  Mazziotta & Pareto, On a generalized non-compensatory composite index (Soc. Indic. Res. 127, 2016)
 * @example
 * cells(ampiScore(column([1, 2, 3]), { polarity: -1 })) // => [130, 100, 70]
 */
export function ampiScore(x: Column, { polarity, centre, reference = x }: AmpiScale): Column {
  const ends = range(known(reference));
  if (ends === null || ends.min === ends.max) return withhold(x, 'zero-variance');
  const half = (ends.max - ends.min) / 2;
  const low = (centre ?? ends.min + half) - half;
  return mapKnown(x, (value) => {
    const score = ((value - low) / (2 * half)) * 60 + 70;
    return polarity === 1 ? score : 200 - score;
  });
}
