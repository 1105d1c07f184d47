import { type Measure, unmeasured } from '../measure.ts';
import { riskTable, type Spells } from './spells.ts';

/**
 * Events per unit of time watched: the one figure to give when the hazard does not change with age.
 *
 * Σ events / Σ (exit − entry), the maximum-likelihood rate of an exponential law
 *
 * @param spells  n durations; every event counts
 * @returns       a rate ≥ 0, per unit of time; unknown when nothing was watched
 * @throws RangeError  if a duration is not finite or does not end after it began
 * @source  Cox & Oakes, Analysis of Survival Data (1984), § 3.2
 * @example
 * eventRate({ exit: [2, 3], event: [1, 0] }) // => 0.2
 */
export function eventRate(spells: Spells): Measure {
  const events = riskTable(spells).events.reduce((total, d) => total + d, 0);
  const watched = Array.from(spells.exit).reduce(
    (total, exit, i) => total + exit - (spells.entry?.[i] ?? 0),
    0,
  );
  return watched > 0 ? events / watched : unmeasured('unknown');
}
