import { type Column, known, mapKnown, withhold } from '../column.ts';
import { median } from '../statistics/median.ts';
import { medianAbsoluteDeviation } from '../statistics/median-absolute-deviation.ts';

/**
 * Robust z-score: the distance to the median in median deviations: a few extreme communes do not move the others.
 *
 * (x − median)/MAD, the MAD scaled by 1.4826
 *
 * @param x           n cells (any unit), more is better
 * @param parameters  the reference whose median and deviation are used; x unless told
 * @returns           n scores; 'zero-variance' when half of the reference or more is the same
 * @source  Hampel, The influence curve (JASA 69, 1974)
 * @example
 * cells(robustZScore(column([1, 2, 3, 4, 100])))[2] // => 0
 */
export function robustZScore(x: Column, { reference = x }: { readonly reference?: Column } = {}): Column {
  const seen = known(reference);
  const spread = medianAbsoluteDeviation(seen);
  if (spread === null || spread === 0) return withhold(x, 'zero-variance');
  const centre = median(seen) as number;
  return mapKnown(x, (value) => (value - centre) / spread);
}
