import type { Column } from '../column.ts';
import { type Logarithm, logarithm } from './logarithm.ts';
import { type ColumnShape, shape, USUAL_LIMITS } from './shape.ts';
import { type Winsorisation, winsorise } from './winsorise.ts';

/**
 * What was done to a column.
 *
 * - `before`, `after`: its shape; the same when it passed at once
 * - `by`: what it took
 * - `touched`: points changed by the winsorisation
 */
export type OutlierTreatment = {
  readonly x: Column;
  readonly before: ColumnShape;
  readonly after: ColumnShape;
  readonly by: 'nothing' | 'winsorisation' | 'logarithm';
  readonly touched: number;
};

/**
 * The rule of the COIN tool: leave what passes; winsorise a few points; if that is not enough, take the logarithm **of the original**.
 *
 * @param x           n cells (any unit)
 * @param parameters  limits and number of points, and which logarithm ('offset' unless told)
 * @returns           n cells, and the account of what was done: a column that still fails says so in `after`
 * @source  COINr Treat; JRC COIN tool; OECD/JRC Handbook (2008), step 3
 * @example
 * treatOutliers(column([1, 2, 3, 4])).by // => 'nothing'
 */
export function treatOutliers(
  x: Column,
  { logarithm: method = 'offset', ...parameters }: Winsorisation & { readonly logarithm?: Logarithm } = {},
): OutlierTreatment {
  const limits = parameters.limits ?? USUAL_LIMITS;
  const before = shape(x, limits);
  if (before.passes) return { x, before, after: before, by: 'nothing', touched: 0 };
  const winsorised = winsorise(x, parameters);
  const form = shape(winsorised.x, limits);
  if (form.passes) return { ...winsorised, before, after: form, by: 'winsorisation' };
  const taken = logarithm(x, method);
  return { x: taken, before, after: shape(taken, limits), by: 'logarithm', touched: 0 };
}
