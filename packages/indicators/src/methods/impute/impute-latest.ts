import { type Column, fillMissing } from '../column.ts';
import { isImputable } from './imputable.ts';

/** A column whose gaps were filled by older figures, and how old these are. */
export type Latest = {
  readonly x: Column;
  /** n ages in the unit of the times: 0 where the figure is of the last time, null where none was found */
  readonly ages: readonly (number | null)[];
};

/**
 * Fills a gap of the last time with the newest earlier figure of the same unit, and says its age.
 *
 * @param panel   t columns of the same n units, one for each time
 * @param times   t times, strictly rising (years)
 * @param oldest  the greatest age accepted, in the unit of the times
 * @returns       n cells of the last time, and their ages
 * @throws RangeError  if lengths differ, the panel is empty, or the times do not rise
 * @source  COINr impute_panel(imp_type = "latest")
 * @example
 * imputeLatest([column([7, 1]), column([null, 2])], [2023, 2025], 3).ages // => [2, 0]
 */
export function imputeLatest(panel: readonly Column[], times: readonly number[], oldest: number): Latest {
  const now = times.length - 1;
  const last = panel[now];
  if (last === undefined || panel.length !== times.length)
    throw new RangeError('imputeLatest: lengths differ');
  if (times.some((time, k) => k > 0 && !(time > (times[k - 1] as number)))) {
    throw new RangeError('imputeLatest: the times do not rise');
  }
  const found = Array.from(last.values, (_, i) => newestKnown(panel, times, i, oldest));
  const x = fillMissing(last, (i) => {
    const k = found[i];
    return k === null || k === undefined || !isImputable(last, i)
      ? null
      : ((panel[k] as Column).values[i] as number);
  });
  const ages = found.map((k, i) =>
    k === null || x.reasons[i] !== 0 ? null : (times[now] as number) - (times[k] as number),
  );
  return { x, ages };
}

/** The last time at which a unit is known, if it is not too old. */
function newestKnown(
  panel: readonly Column[],
  times: readonly number[],
  i: number,
  oldest: number,
): number | null {
  const now = times.at(-1) as number;
  for (let k = panel.length - 1; k >= 0 && now - (times[k] as number) <= oldest; k--) {
    if ((panel[k] as Column).reasons[i] === 0) return k;
  }
  return null;
}
