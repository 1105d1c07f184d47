import { type Column, known, mapKnown } from '../column.ts';
import { range } from '../statistics/range.ts';
import { type ShapeLimits, shape, USUAL_LIMITS } from './shape.ts';
import { countTouched, type Treatment } from './treatment.ts';

/**
 * When to stop.
 *
 * - `most`: points that may be touched: a number, or a share of the known ones; 5 points unless told
 * - `limits`: the shape that is good enough
 */
export type Winsorisation = {
  readonly most?: { readonly points: number } | { readonly share: number };
  readonly limits?: ShapeLimits;
};

/** COINr's winmax: made for 50 countries, too few for 35 000 communes: give a share then. */
const USUAL_MOST = { points: 5 } as const;

/**
 * Winsorisation: brings the farthest values to the next one, one by one, until the shape is good enough.
 *
 * While |skew| ≥ 2 and kurtosis ≥ 3.5 and fewer than `most` points are touched: the greatest values (the least when the
 * skewness is negative) take the next distinct value. Ties are moved together, so that more than `most` may be touched.
 *
 * @param x           n cells (any unit)
 * @param parameters  when to stop
 * @returns           n cells, and how many points were touched; the order never changes, but for new ties
 * @source  COINr winsorise; OECD/JRC COIN tool
 * @example
 * winsorise(column([1, 2, 3, 4, 5, 6, 7, 8, 1000])).touched // => 1
 */
export function winsorise(
  x: Column,
  { most = USUAL_MOST, limits = USUAL_LIMITS }: Winsorisation = {},
): Treatment {
  const allowed = 'points' in most ? most.points : Math.ceil(most.share * known(x).length);
  let treated = x;
  let touched = 0;
  while (touched < allowed) {
    const form = shape(treated, limits);
    if (form.passes) break;
    treated = bringIn(treated, (form.skewness as number) >= 0 ? 1 : -1);
    touched = countTouched(x, treated);
  }
  return { x: treated, touched };
}

/**
 * Winsorisation of a given number of points, whatever the shape: for a user who knows which side is wrong.
 *
 * @param x       n cells (any unit)
 * @param points  how many points are to be touched; ties are moved together, so that it may be more
 * @param side    1 for the greatest values, −1 for the least
 * @returns       n cells, and how many points were touched
 * @source  COINr winsorise(force_win = TRUE)
 * @example
 * cells(winsoriseEnds(column([1, 5, 9]), 1, 1).x) // => [1, 5, 5]
 */
export function winsoriseEnds(x: Column, points: number, side: 1 | -1): Treatment {
  let treated = x;
  let touched = 0;
  while (touched < points) {
    const next = bringIn(treated, side);
    if (next === treated) break;
    treated = next;
    touched = countTouched(x, treated);
  }
  return { x: treated, touched };
}

/** All values equal to the end take the next distinct value; a constant column stays. */
function bringIn(x: Column, side: 1 | -1): Column {
  const turned = known(x).map((value) => side * value);
  const ends = range(turned);
  if (ends === null || ends.min === ends.max) return x;
  const next = (range(turned.filter((value) => value < ends.max)) as { max: number }).max;
  return mapKnown(x, (value) => (side * value === ends.max ? side * next : value));
}
