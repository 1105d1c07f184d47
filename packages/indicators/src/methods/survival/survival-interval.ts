import { normalQuantile } from '../special/normal.ts';
import type { SurvivalCurve } from './kaplan-meier.ts';

/**
 * On what scale the interval is symmetric.
 *
 * - 'log': R's default · 'log-log': stays in 0–1, better in small samples · 'plain': cut at 0 and 1
 */
export type IntervalScale = 'log' | 'log-log' | 'plain';

/** Where survival surely lies at each time of the curve; null where it cannot be said (survival 0, or still 1 for log-log). */
export type SurvivalInterval = {
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
};

/**
 * The pointwise interval of a survival curve.
 *
 * log: S exp(± z se) · log-log: S^exp(± z se / ln S) · plain: S ± z S se;  se the standard error of ln S
 *
 * @param scale       on which scale the interval is symmetric
 * @param confidence  0–1, usually 0.95
 * @returns           two columns of the length of the curve, in 0–1
 * @throws RangeError  if the confidence is not between 0 and 1
 * @source  Kalbfleisch & Prentice, The Statistical Analysis of Failure Time Data (2002), § 1.4; R survival::survfit
 * @example
 * survivalInterval(kaplanMeier({ exit: [2, 3], event: [1, 1] }), 'plain', 0.95).lower // => [0, null]
 */
export function survivalInterval(
  curve: SurvivalCurve,
  scale: IntervalScale,
  confidence: number,
): SurvivalInterval {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`Confidence ${confidence}: give a share between 0 and 1.`);
  const z = normalQuantile((1 + confidence) / 2);
  const ends = curve.standardErrorLog.map((error, k) =>
    error === null ? [null, null] : SCALES[scale](curve.survival[k]!, z * error),
  );
  return { lower: ends.map(([lower]) => lower!), upper: ends.map(([, upper]) => upper!) };
}

const SCALES = {
  log: (share: number, reach: number) => [share * Math.exp(-reach), Math.min(1, share * Math.exp(reach))],
  'log-log': (share: number, reach: number) => {
    if (share === 1) return [null, null];
    const turned = reach / Math.log(share);
    return [share ** Math.exp(-turned), share ** Math.exp(turned)];
  },
  plain: (share: number, reach: number) => [
    Math.max(0, share - share * reach),
    Math.min(1, share + share * reach),
  ],
} as const satisfies Record<IntervalScale, (share: number, reach: number) => readonly (number | null)[]>;
