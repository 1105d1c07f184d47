import { type Measure, unmeasured } from '../measure.ts';
import { type RiskTable, riskTable, type Spells } from './spells.ts';

/** The share still in the state, at each distinct time of exit. */
export type SurvivalCurve = RiskTable & {
  /** share surviving from that time on, 0–1 */
  readonly survival: Float64Array;
  /** Greenwood's standard error of ln survival: √(Σ d/(n(n − d))); null once survival is 0 */
  readonly standardErrorLog: readonly (number | null)[];
  /** time at which an early, small risk set emptied and brought survival to 0 while others were watched later, or null */
  readonly collapsedAt: number | null;
};

/**
 * Kaplan–Meier: the share of plans not yet overdue (of alerts not yet relayed …) by age, those still running counting as
 * long as they are watched.
 *
 * S(t) = Π over times ≤ t of (1 − d/n)
 *
 * With late entry, a small risk set at young ages can empty by chance and hold the curve at 0: `collapsedAt` says so.
 * For competing ends (the commune merges before its plan is renewed) use `aalenJohansen`.
 *
 * @param spells  n durations; every event counts
 * @returns       the curve; unknown when there is no spell
 * @throws RangeError  if a duration is not finite or does not end after it began
 * @source  Kaplan & Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958); Greenwood (1926);
 *          Tsai, Jewell & Wang, A note on the product-limit estimator under left truncation, Biometrika 74 (1987)
 * @example
 * kaplanMeier({ exit: [2, 3, 4], event: [1, 0, 1] }).survival // => Float64Array [0.6666666666666667, 0.6666666666666667, 0]
 */
export function kaplanMeier(spells: Spells): Measure<SurvivalCurve> {
  if (spells.exit.length === 0) return unmeasured('unknown');
  const table = riskTable(spells);
  let [share, spread] = [1, 0];
  let collapsedAt: number | null = null;
  const standardErrorLog: (number | null)[] = [];
  const survival = table.time.map((time, k) => {
    const [n, d] = [table.atRisk[k]!, table.events[k]!];
    if (d > 0) {
      share *= 1 - d / n;
      spread += d / (n * (n - d));
      if (n === d && collapsedAt === null && k < table.time.length - 1) collapsedAt = time;
    }
    standardErrorLog.push(share > 0 ? Math.sqrt(spread) : null);
    return share;
  });
  return { ...table, survival, standardErrorLog, collapsedAt };
}
