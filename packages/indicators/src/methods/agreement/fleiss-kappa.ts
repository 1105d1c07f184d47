import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';

/**
 * How far several judges agree beyond chance, each subject being judged by the same number of them.
 *
 * (P − Pₑ)/(1 − Pₑ), P the mean share of agreeing pairs per subject, Pₑ = Σ p²
 *
 * @param table  N subjects, each with K counts of the judges who chose each category; every row sums to the same n ≥ 2
 * @returns      at most 1, 0 for chance; not applicable without a subject or with a single judge, zero variance when
 *               every judge always gives the same category
 * @throws RangeError  if a count is negative, or rows do not sum to the same number (use `krippendorffAlpha`)
 * @source  Fleiss, Measuring nominal scale agreement among many raters, Psych. Bull. 76 (1971)
 * @example
 * fleissKappa([[2, 0], [0, 2]]) // => 1
 */
export function fleissKappa(table: readonly (readonly number[])[]): Measure {
  if (table.flat().some((count) => !(count >= 0)))
    throw new RangeError('A count of the table is not a number ≥ 0.');
  const judges = sum(table[0] ?? []);
  if (table.some((row) => sum(row) !== judges)) {
    throw new RangeError('Subjects were judged by different numbers of judges: use krippendorffAlpha.');
  }
  if (judges < 2) return unmeasured('not-applicable');
  const agreeing = table.map(
    (row) => (sum(row.map((count) => count * count)) - judges) / (judges * (judges - 1)),
  );
  const shares = table[0]!.map((_, k) => sum(table.map((row) => row[k]!)) / (judges * table.length));
  const byChance = sum(shares.map((share) => share * share));
  return byChance === 1
    ? unmeasured('zero-variance')
    : (sum(agreeing) / table.length - byChance) / (1 - byChance);
}
