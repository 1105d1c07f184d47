import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { clopperPearson } from '../representation/clopper-pearson.ts';

/** A ratio of shares with its interval. */
export type Quotient = { readonly value: number; readonly lower: number; readonly upper: number };

/**
 * How over-represented something is in a place, compared with the whole territory: 1 is as elsewhere.
 *
 * (x_ij / x_i.) / (x_.j / x_..), with the exact interval of the local share, the reference share being taken as known
 *
 * @param local       x_ij of x_i.: how many here, out of how many here   (whole numbers)
 * @param reference   x_.j of x_..: how many in all, out of how many in all
 * @param confidence  0–1, usually 0.95
 * @returns           the ratio and its interval; not applicable for 0/0: nobody here, or nothing of the kind anywhere
 * @throws RangeError  if a count is negative, not whole, or exceeds its total
 * @source  indicators.md § 5.2; Clopper & Pearson (1934) for the interval
 * @example
 * locationQuotient([10, 20], [25, 100], 0.95).value // => 2
 */
export function locationQuotient(
  local: readonly [number, number],
  reference: readonly [number, number],
  confidence: number,
): Measure<Quotient> {
  const [count, total] = reference;
  if (!(count >= 0 && count <= total))
    throw new RangeError(`${count} of ${total}: a part exceeds its whole.`);
  if (count === 0 || local[1] === 0) return unmeasured('not-applicable');
  const interval = clopperPearson(local[0], local[1], confidence);
  if (!isMeasured(interval)) return interval;
  const share = count / total;
  return { value: local[0] / local[1] / share, lower: interval.lower / share, upper: interval.upper / share };
}
