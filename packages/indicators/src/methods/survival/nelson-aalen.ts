import { type Measure, unmeasured } from '../measure.ts';
import { type RiskTable, riskTable, type Spells } from './spells.ts';

/** The hazard accumulated at each distinct time of exit. */
export type CumulativeHazard = RiskTable & {
  /** Σ d/n: expected number of events for someone watched until then */
  readonly hazard: Float64Array;
  /** √(Σ d/n²) */
  readonly standardError: Float64Array;
};

/**
 * Nelson–Aalen: how many events one would meet by a given age, if each time it began again.
 *
 * H(t) = Σ over times ≤ t of d/n; exp(−H) is Fleming and Harrington's survival
 *
 * @param spells  n durations; every event counts
 * @returns       the cumulated hazard; unknown when there is no spell
 * @throws RangeError  if a duration is not finite or does not end after it began
 * @source  Nelson (1969); Aalen, Nonparametric inference for a family of counting processes, Ann. Stat. 6 (1978)
 * @example
 * nelsonAalen({ exit: [2, 3], event: [1, 1] }).hazard // => Float64Array [0.5, 1.5]
 */
export function nelsonAalen(spells: Spells): Measure<CumulativeHazard> {
  if (spells.exit.length === 0) return unmeasured('unknown');
  const table = riskTable(spells);
  let [total, spread] = [0, 0];
  const standardError = new Float64Array(table.time.length);
  const hazard = table.time.map((_, k) => {
    const [n, d] = [table.atRisk[k]!, table.events[k]!];
    if (d > 0) {
      total += d / n;
      spread += d / (n * n);
    }
    standardError[k] = Math.sqrt(spread);
    return total;
  });
  return { ...table, hazard, standardError };
}
