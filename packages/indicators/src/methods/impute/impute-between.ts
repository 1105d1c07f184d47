import { type Column, fillMissing } from '../column.ts';
import { isImputable } from './imputable.ts';

/** Between two known figures: along the line, or the earlier one. Before the first and after the last: that one. */
export type Filling = 'linear' | 'constant';

/**
 * Fills the gaps of one unit's series from the figures before and after: never changes what was observed.
 *
 * @param x       n cells in the order of the times
 * @param times   n times, strictly rising (years)
 * @param method  'linear' between two known times, 'constant' keeps the earlier; a single figure is kept everywhere
 * @returns       n cells; still missing where the series knows nothing
 * @throws RangeError  if lengths differ or the times do not rise
 * @source  R stats::approx(rule = 2); COINr impute_panel
 * @example
 * cells(imputeBetween(column([1, null, 5, null]), [2020, 2021, 2024, 2025], 'linear')) // => [1, 2, 5, 5]
 */
export function imputeBetween(x: Column, times: readonly number[], method: Filling): Column {
  if (times.length !== x.values.length) throw new RangeError('imputeBetween: lengths differ');
  if (times.some((time, k) => k > 0 && !(time > (times[k - 1] as number)))) {
    throw new RangeError('imputeBetween: the times do not rise');
  }
  return fillMissing(x, (i) => {
    if (!isImputable(x, i)) return null;
    const before = nearestKnown(x, i, -1);
    const after = nearestKnown(x, i, 1);
    if (before === null || after === null) return valueAt(x, before ?? after);
    const start = valueAt(x, before) as number;
    if (method === 'constant') return start;
    const [from, at, to] = [times[before], times[i], times[after]] as [number, number, number];
    return start + (((valueAt(x, after) as number) - start) * (at - from)) / (to - from);
  });
}

function nearestKnown(x: Column, from: number, step: 1 | -1): number | null {
  for (let i = from + step; i >= 0 && i < x.values.length; i += step) if (x.reasons[i] === 0) return i;
  return null;
}

function valueAt(x: Column, i: number | null): number | null {
  return i === null ? null : (x.values[i] as number);
}
