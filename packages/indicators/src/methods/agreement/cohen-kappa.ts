import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';

/** How a disagreement counts: all alike, by the number of steps between categories, or by its square. */
export type Disagreement = 'equal' | 'linear' | 'quadratic';

/**
 * How far two judges agree beyond chance.
 *
 * 1 − Σ d O / Σ d E, O the observed shares, E those of independent judges with the same margins, d the disagreement
 *
 * @param table         K rows (first judge) of K counts (second judge), each ≥ 0
 * @param disagreement  'equal' is Cohen's kappa; 'linear' and 'quadratic' weigh ordered categories
 * @returns             at most 1, 0 for chance; not applicable for an empty table, zero variance when both judges
 *                      always give the same single category
 * @throws RangeError  if the table is not square or a count is negative
 * @source  Cohen, A coefficient of agreement for nominal scales (1960); Weighted kappa, Psych. Bull. 70 (1968)
 * @example
 * cohenKappa([[20, 5], [10, 15]], 'equal').toFixed(2) // => '0.40'
 */
export function cohenKappa(table: readonly (readonly number[])[], disagreement: Disagreement): Measure {
  const categories = table.length;
  if (table.some((row) => row.length !== categories))
    throw new RangeError('Both judges need the same categories: give a square table.');
  if (table.flat().some((count) => !(count >= 0)))
    throw new RangeError('A count of the table is not a number ≥ 0.');
  const all = sum(table.flat());
  if (all === 0) return unmeasured('not-applicable');
  const rows = table.map((row) => sum(row));
  const columns = table.map((_, c) => sum(table.map((row) => row[c]!)));
  const weigh = WEIGHTS[disagreement];
  const weighted = (cell: (r: number, c: number) => number) =>
    sum(table.flatMap((row, r) => row.map((_, c) => weigh(Math.abs(r - c)) * cell(r, c))));
  const expected = weighted((r, c) => (rows[r]! * columns[c]!) / all);
  return expected === 0 ? unmeasured('zero-variance') : 1 - weighted((r, c) => table[r]![c]!) / expected;
}

const WEIGHTS = {
  equal: (steps: number) => (steps === 0 ? 0 : 1),
  linear: (steps: number) => steps,
  quadratic: (steps: number) => steps * steps,
} as const satisfies Record<Disagreement, (steps: number) => number>;
