import { type Concordance, kendallW } from '../agreement/kendall-w.ts';
import type { Measure } from '../measure.ts';

/**
 * γ-convergence: whether the order of territories changes over the years; W near 1, nobody overtakes anybody.
 *
 * Kendall's W between years
 *
 * @param panel  n ≥ 2 rows (territories) of T ≥ 2 finite figures (years)
 * @returns      the concordance of years; as for `kendallW`
 * @throws RangeError  if rows differ in length, or a figure is missing or infinite
 * @source  Boyle & McCarthy, A simple measure of β-convergence, Oxford Bull. Econ. Stat. 59 (1997)
 * @example
 * gammaConvergence([[1, 2], [2, 3], [3, 9]]).w // => 1
 */
export function gammaConvergence(panel: readonly ArrayLike<number>[]): Measure<Concordance> {
  const years = Array.from({ length: panel[0]?.length ?? 0 }, (_, year) => panel.map((row) => row[year]!));
  if (panel.some((row) => row.length !== years.length))
    throw new RangeError('A territory has not one figure per year.');
  return kendallW(years);
}
