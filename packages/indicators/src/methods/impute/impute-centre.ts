import { type Column, fillMissing, known } from '../column.ts';
import { mean } from '../statistics/mean.ts';
import { median } from '../statistics/median.ts';
import { isImputable } from './imputable.ts';

/** What stands for a gap: the mean of the known, or their median. */
export type Centre = 'mean' | 'median';

/**
 * Fills a gap with the mean or the median of the known cells: changes no average, but shrinks the spread.
 *
 * @param x       n cells
 * @param centre  'mean', or 'median' when the column has a long tail
 * @returns       n cells; still missing where nothing is known, or where the figure is not applicable
 * @source  OECD/JRC Handbook (2008), § 3.2; COINr i_mean, i_median
 * @example
 * cells(imputeCentre(column([1, 3, null]), 'mean')) // => [1, 3, 2]
 */
export function imputeCentre(x: Column, centre: Centre): Column {
  const value = centreOf(known(x), centre);
  return fillMissing(x, (i) => (isImputable(x, i) ? value : null));
}

/** The mean or the median of some figures; null if there is none. */
export function centreOf(x: ArrayLike<number>, centre: Centre): number | null {
  return centre === 'mean' ? mean(x) : median(x);
}
