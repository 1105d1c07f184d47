import { type Measure, unmeasured } from '../measure.ts';
import { chiSquaredTails } from '../special/chi-squared.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { entriesOf, type RiskTable, riskTable, type Spells } from './spells.ts';

/** Whether groups last alike. */
export type LogRank = {
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
  /** by group, in order of name: spells, events seen, and events expected if all lasted alike (weighted alike) */
  readonly groups: readonly {
    readonly name: string;
    readonly n: number;
    readonly observed: number;
    readonly expected: number;
  }[];
};

/**
 * The log-rank test, and its weighted form that listens more to early differences.
 *
 * O − E summed over the times of events, each weighted by S(t⁻)^ρ; χ² with the hypergeometric covariance
 *
 * @param spells  n durations; every event counts
 * @param group   n group names
 * @param rho     0: log-rank · 1: Peto and Peto
 * @returns       the test; not applicable with fewer than two groups, or when no event tells them apart
 * @throws RangeError  if a duration is not finite or does not end after it began, or the lengths differ
 * @source  Harrington & Fleming, A class of rank test procedures for censored survival data, Biometrika 69 (1982)
 * @example
 * logRank({ exit: [1, 2, 3, 4], event: [1, 1, 1, 1] }, ['a', 'a', 'b', 'b'], 0).groups[0].observed // => 2
 */
export function logRank(spells: Spells, group: ArrayLike<string>, rho: 0 | 1): Measure<LogRank> {
  if (group.length !== spells.exit.length)
    throw new RangeError(`${group.length} groups for ${spells.exit.length} spells.`);
  const names = [...new Set(Array.from(group))].sort();
  const pooled = kaplanMeier(spells);
  if (names.length < 2 || 'why' in pooled) return unmeasured('not-applicable');
  const members = names.map((name) => Array.from(group).flatMap((g, i) => (g === name ? [i] : [])));
  const tables = members.map((own) => atTimes(pooled.time, pick(spells, own)));
  const gaps = new Float64Array(names.length);
  const covariance = names.map(() => new Float64Array(names.length));
  const expected = new Float64Array(names.length);
  const observed = new Float64Array(names.length);
  pooled.time.forEach((_, k) => {
    const [n, d] = [pooled.atRisk[k]!, pooled.events[k]!];
    if (d === 0) return;
    const weight = rho === 0 ? 1 : k === 0 ? 1 : pooled.survival[k - 1]!;
    const shares = tables.map((table) => table.atRisk[k]! / n);
    const spread = n > 1 ? (weight * weight * d * (n - d)) / (n - 1) : 0;
    tables.forEach((table, g) => {
      observed[g]! += weight * table.events[k]!;
      expected[g]! += weight * d * shares[g]!;
      gaps[g] = observed[g]! - expected[g]!;
      shares.forEach((other, h) => {
        covariance[g]![h]! += spread * shares[g]! * ((g === h ? 1 : 0) - other);
      });
    });
  });
  const chiSquared = quadraticForm(
    gaps.subarray(1),
    covariance.slice(1).map((row) => row.slice(1)),
  );
  if (chiSquared === null) return unmeasured('not-applicable');
  const degreesOfFreedom = names.length - 1;
  return {
    chiSquared,
    degreesOfFreedom,
    p: chiSquaredTails(chiSquared, degreesOfFreedom).upper,
    groups: names.map((name, g) => ({
      name,
      n: members[g]!.length,
      observed: observed[g]!,
      expected: expected[g]!,
    })),
  };
}

function pick(spells: Spells, own: readonly number[]): Spells {
  const { exit, event, entry } = spells;
  return {
    exit: own.map((i) => exit[i]!),
    event: own.map((i) => event[i]!),
    ...(entry ? { entry: own.map((i) => entry[i]!) } : {}),
  };
}

/** The risk table of a group, read at the times of all groups together. */
function atTimes(times: Float64Array, spells: Spells): Pick<RiskTable, 'atRisk' | 'events'> {
  const own = riskTable(spells);
  const events = new Map(Array.from(own.time, (time, k) => [time, own.events[k]!]));
  const entries = entriesOf(spells);
  const exits = Float64Array.from(spells.exit).sort();
  let [entered, left] = [0, 0];
  return {
    events: times.map((time) => events.get(time) ?? 0),
    atRisk: times.map((time) => {
      while (entered < entries.length && entries[entered]! < time) entered++;
      while (left < exits.length && exits[left]! < time) left++;
      return entered - left;
    }),
  };
}

/** gᵀ V⁻¹ g by Gaussian elimination with pivoting; null when V is singular. */
function quadraticForm(gaps: Float64Array, covariance: readonly Float64Array[]): number | null {
  const rows = covariance.map((row, i) => [...row, gaps[i]!]);
  const scale = Math.max(...rows.map((row, i) => Math.abs(row[i]!)));
  for (let k = 0; k < rows.length; k++) {
    const best = rows.findIndex(
      (row, i) => i >= k && Math.abs(row[k]!) === Math.max(...rows.slice(k).map((r) => Math.abs(r[k]!))),
    );
    [rows[k], rows[best]] = [rows[best]!, rows[k]!];
    if (!(Math.abs(rows[k]![k]!) > 1e-12 * scale)) return null;
    for (let i = k + 1; i < rows.length; i++) {
      const factor = rows[i]![k]! / rows[k]![k]!;
      for (let j = k; j <= rows.length; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  const solution = new Float64Array(rows.length);
  for (let k = rows.length - 1; k >= 0; k--) {
    let rest = rows[k]![rows.length]!;
    for (let j = k + 1; j < rows.length; j++) rest -= rows[k]![j]! * solution[j]!;
    solution[k] = rest / rows[k]![k]!;
  }
  return solution.reduce((total, value, i) => total + value * gaps[i]!, 0);
}
