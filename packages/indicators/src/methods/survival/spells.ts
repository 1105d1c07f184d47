/**
 * Durations watched, as columns of one length.
 *
 * - `exit`   when each watch ended, in any unit of time since the start of the state (age of a plan in months …)
 * - `event`  how: 0 or false, still running (censored); any other number, the event, its number being the cause
 * - `entry`  when each watch began, < exit; 0 without. A plan first seen at age 40 could not be seen failing before: left
 *            out of the comparison, it makes survival look too good.
 */
export type Spells = {
  readonly exit: ArrayLike<number>;
  readonly event: ArrayLike<number | boolean>;
  readonly entry?: ArrayLike<number>;
};

/** What happened at each distinct exit, in order of time. */
export type RiskTable = {
  readonly time: Float64Array;
  /** spells watched just before: entry < time ≤ exit */
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  readonly censored: Float64Array;
};

/**
 * Counts, at each distinct time of exit, those at risk, the events and the censorings; events come before censorings.
 *
 * @param spells  n durations
 * @param counts  which events count: all unless told; the others are neither events nor censorings, but leave the risk set
 * @throws RangeError  if a duration is not finite, negative, or does not end after it began
 * @source  Kalbfleisch & Prentice (2002), § 1.4; Tsai, Jewell & Wang (1987) for late entry
 * @example
 * riskTable({ exit: [2, 3, 3], event: [1, 1, 0] }).atRisk // => Float64Array [3, 2]
 */
export function riskTable(spells: Spells, counts: (cause: number) => boolean = () => true): RiskTable {
  checkSpells(spells);
  const order = Array.from(spells.exit, (_, i) => i).sort((a, b) => spells.exit[a]! - spells.exit[b]!);
  const entries = entriesOf(spells);
  const rows: { time: number; atRisk: number; events: number; censored: number }[] = [];
  let [entered, left] = [0, 0];
  for (const i of order) {
    const time = spells.exit[i]!;
    if (rows.at(-1)?.time !== time) {
      while (entered < entries.length && entries[entered]! < time) entered++;
      rows.push({ time, atRisk: entered - left, events: 0, censored: 0 });
    }
    const cause = Number(spells.event[i]);
    if (cause === 0) rows.at(-1)!.censored++;
    else if (counts(cause)) rows.at(-1)!.events++;
    left++;
  }
  const column = (read: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, read);
  return {
    time: column((row) => row.time),
    atRisk: column((row) => row.atRisk),
    events: column((row) => row.events),
    censored: column((row) => row.censored),
  };
}

/**
 * When each watch began, ascending; before any time for a spell watched from the start, which may end at time 0.
 *
 * @example
 * entriesOf({ exit: [5, 6], event: [1, 1], entry: [3, 0] }) // => Float64Array [0, 3]
 */
export function entriesOf(spells: Spells): Float64Array {
  return Float64Array.from(spells.exit, (_, i) => spells.entry?.[i] ?? Number.NEGATIVE_INFINITY).sort();
}

function checkSpells({ exit, event, entry }: Spells): void {
  if (event.length !== exit.length || (entry && entry.length !== exit.length)) {
    throw new RangeError('The columns of the spells differ in length.');
  }
  for (let i = 0; i < exit.length; i++) {
    const start = entry?.[i] ?? 0;
    if (!(Number.isFinite(exit[i]) && start >= 0 && (exit[i]! > start || (exit[i] === 0 && !entry)))) {
      throw new RangeError(
        `Spell ${i} goes from ${start} to ${exit[i]}: it must end after it began, at a finite time ≥ 0.`,
      );
    }
  }
}
