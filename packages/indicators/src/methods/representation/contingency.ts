import { type Measure, unmeasured } from '../measure.ts';
import { chiSquaredTails } from '../special/chi-squared.ts';
import { sum } from '../statistics/sum.ts';

/** Whether two classifications of the same people are linked, how strongly, and where. Matrices have the table's shape. */
export type Contingency = {
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
  /** likelihood-ratio statistic 2 Σ O ln(O/E) */
  readonly g: number;
  /** √(χ²/(N(min(R, C) − 1))): 0 no link, 1 one class tells the other */
  readonly cramersV: number;
  readonly expected: readonly (readonly number[])[];
  /** (O − E)/√(E(1 − row share)(1 − column share)); beyond ±2, a cell that stands out */
  readonly residuals: readonly (readonly number[])[];
  /** least expected count: below 5, do not trust p */
  readonly leastExpected: number;
};

/**
 * Tests the link between two classifications (themes × publics), without Yates' correction.
 *
 * @param table  R rows of C counts, each ≥ 0, R ≥ 2, C ≥ 2
 * @returns      the test; not applicable below 2 × 2, or when a row or a column is empty (leave it out first)
 * @throws RangeError  if a count is negative or not finite, or rows differ in length
 * @source  Pearson (1900); Cramér, Mathematical Methods of Statistics (1946); Agresti (2013), § 3.3
 * @example
 * contingency([[10, 0], [0, 10]]).cramersV // => 1
 */
export function contingency(table: readonly (readonly number[])[]): Measure<Contingency> {
  check(table);
  const rows = table.map((row) => sum(row));
  const columns = table[0]?.map((_, c) => sum(table.map((row) => row[c]!))) ?? [];
  if (rows.length < 2 || columns.length < 2 || rows.includes(0) || columns.includes(0)) {
    return unmeasured('not-applicable');
  }
  const all = sum(rows);
  const expected = rows.map((row) => columns.map((column) => (row * column) / all));
  const cells = table.flatMap((row, r) => row.map((count, c) => ({ count, mean: expected[r]![c]! })));
  const chiSquared = sum(cells.map(({ count, mean }) => (count - mean) ** 2 / mean));
  const degreesOfFreedom = (rows.length - 1) * (columns.length - 1);
  return {
    chiSquared,
    degreesOfFreedom,
    p: chiSquaredTails(chiSquared, degreesOfFreedom).upper,
    g: Math.max(
      0,
      2 * sum(cells.map(({ count, mean }) => (count === 0 ? 0 : count * Math.log(count / mean)))),
    ),
    cramersV: Math.sqrt(chiSquared / (all * (Math.min(rows.length, columns.length) - 1))),
    expected,
    residuals: table.map((row, r) =>
      row.map((count, c) => {
        const mean = expected[r]![c]!;
        return (count - mean) / Math.sqrt(mean * (1 - rows[r]! / all) * (1 - columns[c]! / all));
      }),
    ),
    leastExpected: Math.min(...expected.flat()),
  };
}

function check(table: readonly (readonly number[])[]): void {
  const stray = table.flat().find((count) => !(count >= 0 && count < Number.POSITIVE_INFINITY));
  if (stray !== undefined) throw new RangeError(`The count ${stray} is not a finite number ≥ 0.`);
  if (table.some((row) => row.length !== table[0]!.length))
    throw new RangeError('The rows of the table differ in length.');
}
