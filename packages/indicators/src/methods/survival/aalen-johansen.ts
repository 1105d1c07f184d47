import { type Measure, unmeasured } from '../measure.ts';
import { kaplanMeier, type SurvivalCurve } from './kaplan-meier.ts';
import { riskTable, type Spells } from './spells.ts';

/** The share ended by each cause, at each distinct time of exit. */
export type CumulativeIncidence = {
  readonly time: Float64Array;
  /** share still running, 0–1 */
  readonly survival: Float64Array;
  /** by cause, ascending: share ended so by each time, 0–1, with its standard error */
  readonly causes: readonly {
    readonly cause: number;
    readonly incidence: Float64Array;
    readonly standardError: Float64Array;
  }[];
};

/**
 * Aalen–Johansen: the share ended by each of several causes (renewed, repealed, commune merged), where Kaplan–Meier would
 * count the other causes as if they could still end so.
 *
 * F_c(t) = Σ over times ≤ t of S(t⁻) d_c/n; all F_c and S sum to 1. Standard error by the delta method.
 *
 * @param spells  n durations; `event` is the cause, a whole number ≥ 1, or 0 when still running
 * @returns       the incidences; unknown when there is no spell, not applicable when no spell ended
 * @throws RangeError  if a duration is not finite or does not end after it began
 * @source  Aalen & Johansen, An empirical transition matrix, Scand. J. Stat. 5 (1978); Marubini & Valsecchi, Analysing
 *          Survival Data (1995), § 10.3, for the variance
 * @example
 * aalenJohansen({ exit: [1, 2, 3, 4], event: [1, 2, 1, 0] }).causes[0].incidence // => Float64Array [0.25, 0.25, 0.5, 0.5]
 */
export function aalenJohansen(spells: Spells): Measure<CumulativeIncidence> {
  const whole = kaplanMeier(spells);
  if ('why' in whole) return whole;
  const causes = [...new Set(Array.from(spells.event, Number))]
    .filter((cause) => cause !== 0)
    .sort((a, b) => a - b);
  if (causes.length === 0) return unmeasured('not-applicable');
  const before = whole.survival.map((_, k) => (k === 0 ? 1 : whole.survival[k - 1]!));
  return {
    time: whole.time,
    survival: whole.survival,
    causes: causes.map((cause) => {
      const own = riskTable(spells, (c) => c === cause).events;
      let total = 0;
      const incidence = own.map((d, k) => {
        if (d > 0) total += (before[k]! * d) / whole.atRisk[k]!;
        return total;
      });
      return { cause, incidence, standardError: standardErrors(whole, before, own, incidence) };
    }),
  };
}

function standardErrors(
  whole: SurvivalCurve,
  before: Float64Array,
  own: Float64Array,
  incidence: Float64Array,
): Float64Array {
  return incidence.map((reached, at) => {
    let variance = 0;
    for (let k = 0; k <= at; k++) {
      const [n, all, d, s] = [whole.atRisk[k]!, whole.events[k]!, own[k]!, before[k]!];
      if (all === 0) continue;
      const left = reached - incidence[k]!;
      if (all < n) variance += (left * left * all) / (n * (n - all));
      variance += (s * s * d * (n - d)) / n ** 3 - (2 * left * s * d) / n ** 2;
    }
    return Math.sqrt(Math.max(0, variance));
  });
}
