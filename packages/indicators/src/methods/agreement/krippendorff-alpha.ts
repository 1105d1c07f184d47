import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';

/** What the differences between two codes mean. */
export type RatingScale = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * How far any number of judges agree beyond chance, whatever the scale, with codes missing here and there.
 *
 * 1 − D_o/D_e: mean disagreement inside subjects over that of all codes thrown together
 *
 * @param ratings  one row per judge, of one code per subject; null where the judge said nothing
 * @param scale    'nominal' · 'ordinal' · 'interval' · 'ratio' (codes ≥ 0)
 * @returns        at most 1, 0 for chance; not applicable when no subject has two codes, zero variance when all codes
 *                 are equal
 * @throws RangeError  if rows differ in length, or a ratio code is negative
 * @source  Krippendorff, Computing Krippendorff's alpha-reliability (2011)
 * @example
 * krippendorffAlpha([[1, 2, null], [1, 2, 2]], 'nominal') // => 1
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (number | null)[])[],
  scale: RatingScale,
): Measure {
  const subjects = ratings[0]?.length ?? 0;
  if (ratings.some((row) => row.length !== subjects))
    throw new RangeError('Judges rated different numbers of subjects: use null for a missing code.');
  const pairable = Array.from({ length: subjects }, (_, s) => ratings.flatMap((row) => row[s] ?? [])).filter(
    (codes) => codes.length >= 2,
  );
  if (pairable.length === 0) return unmeasured('not-applicable');
  if (scale === 'ratio' && pairable.flat().some((code) => code < 0))
    throw new RangeError('A ratio scale has no code below 0.');
  const counts = countCodes(pairable.flat());
  const difference = differenceOf(scale, counts);
  const codes = [...counts.keys()];
  const pooled = sum(
    codes.flatMap((c) => codes.map((k) => counts.get(c)! * counts.get(k)! * difference(c, k))),
  );
  if (pooled === 0) return unmeasured('zero-variance');
  const inside = sum(
    pairable.map((own) => sum(own.flatMap((c) => own.map((k) => difference(c, k)))) / (own.length - 1)),
  );
  return 1 - ((pairable.flat().length - 1) * inside) / pooled;
}

/** Number of each code, codes ascending. */
function countCodes(codes: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const code of codes.toSorted((a, b) => a - b)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** The squared difference between two codes. */
function differenceOf(
  scale: RatingScale,
  counts: ReadonlyMap<number, number>,
): (c: number, k: number) => number {
  if (scale === 'nominal') return (c, k) => (c === k ? 0 : 1);
  if (scale === 'interval') return (c, k) => (c - k) ** 2;
  if (scale === 'ratio') return (c, k) => (c === k ? 0 : ((c - k) / (c + k)) ** 2);
  const middles = new Map<number, number>();
  let before = 0;
  for (const [code, count] of counts) {
    middles.set(code, before + count / 2);
    before += count;
  }
  return (c, k) => (middles.get(c)! - middles.get(k)!) ** 2;
}
