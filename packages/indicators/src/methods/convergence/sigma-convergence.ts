import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { mean } from '../statistics/mean.ts';
import { standardDeviation } from '../statistics/standard-deviation.ts';
import { type LinearTrend, linearTrend } from '../trend/linear-trend.ts';

/** How far apart territories are, year by year. */
export type SigmaConvergence = {
  /** standard deviation (n − 1) of ln y, per year; not applicable for a year with a figure ≤ 0 */
  readonly sigma: readonly Measure[];
  /** standard deviation (n − 1) over mean, per year; not applicable when the mean is not > 0 */
  readonly variation: readonly Measure[];
  /** straight line of sigma over the years, where known: falling, they converge */
  readonly trend: Measure<LinearTrend>;
};

/**
 * σ-convergence: whether territories grow more alike over the years.
 *
 * Use the same territories every year: compare on one geography (see crosswalk).
 *
 * @param panel  n ≥ 2 rows (territories) of T figures (years)
 * @param years  T ascending years
 * @returns      the spreads; below availability with fewer than 2 territories
 * @throws RangeError  if a row has not T figures, or a figure is NaN or infinite
 * @source  Barro & Sala-i-Martin (1992)
 * @example
 * sigmaConvergence([[1, 2], [3, 2]], [2020, 2021]).sigma[1] // => 0
 */
export function sigmaConvergence(
  panel: readonly ArrayLike<number>[],
  years: ArrayLike<number>,
): Measure<SigmaConvergence> {
  if (panel.some((row) => row.length !== years.length))
    throw new RangeError('A territory has not one figure per year.');
  if (panel.length < 2) return unmeasured('below-availability');
  const byYear = Array.from(years, (_, year) => panel.map((row) => row[year]!));
  const sigma = byYear.map((y) =>
    y.every((v) => v > 0) ? standardDeviation(y.map(Math.log))! : unmeasured('not-applicable'),
  );
  const known = sigma.flatMap((s, year) => (isMeasured(s) ? [[years[year]!, s] as const] : []));
  return {
    sigma,
    variation: byYear.map((y) =>
      mean(y)! > 0 ? standardDeviation(y)! / mean(y)! : unmeasured('not-applicable'),
    ),
    trend: linearTrend(
      known.map(([year]) => year),
      known.map(([, s]) => s),
    ),
  };
}
