import { type Measure, unmeasured } from '../measure.ts';
import type { ShareInterval } from './interval.ts';
import { wilson } from './wilson.ts';

/** Below this ratio between the least and the best treated group, parity is in doubt: the "four-fifths" rule (EEOC, 1978). */
export const FOUR_FIFTHS = 0.8;

/** How evenly groups are served. */
export type Parity = {
  /** lowest rate over highest rate, 0–1 */
  readonly ratio: number;
  readonly inDoubt: boolean;
  /** rate of each group with its interval; not applicable for a group without anyone */
  readonly rates: readonly Measure<{ readonly rate: number; readonly interval: ShareInterval }>[];
};

/**
 * Whether groups were heard alike: the rate of the least heard over that of the best heard.
 *
 * @param successes   K whole counts, e.g. contributions retained, by group
 * @param trials      K whole counts, e.g. contributions made, by group
 * @param confidence  0–1, usually 0.95
 * @returns           the parity; not applicable below two groups with someone, or when no group has any success
 * @throws RangeError  if a count is not whole, or exceeds its total
 * @source  indicators.md § 6; Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D (1978)
 * @example
 * parity([6, 3], [10, 10], 0.95).ratio // => 0.5
 */
export function parity(
  successes: readonly number[],
  trials: readonly number[],
  confidence: number,
): Measure<Parity> {
  const rates = trials.map((total, g) => {
    const interval = wilson(successes[g]!, total, confidence);
    return 'why' in interval ? interval : { rate: successes[g]! / total, interval };
  });
  const known = rates.flatMap((rate) => ('why' in rate ? [] : [rate.rate]));
  const best = Math.max(...known);
  if (known.length < 2 || best === 0) return unmeasured('not-applicable');
  const ratio = Math.min(...known) / best;
  return { ratio, inDoubt: ratio < FOUR_FIFTHS, rates };
}
