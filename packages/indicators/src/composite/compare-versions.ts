import { type Column, known } from '../methods/column.ts';
import { completePairs } from '../methods/correlate/complete-pairs.ts';
import { kendall } from '../methods/correlate/kendall.ts';
import { pearson } from '../methods/correlate/pearson.ts';
import { spearman } from '../methods/correlate/spearman.ts';
import { ascending } from '../methods/statistics/ascending.ts';
import { quantileOfSorted } from '../methods/statistics/quantile.ts';
import type { Composite } from './build-composite.ts';

/** One unit before and after. `shift` > 0 gains places. */
export type UnitShift = {
  readonly unit: string;
  readonly score: readonly [number | null, number | null];
  readonly rank: readonly [number | null, number | null];
  readonly shift: number | null;
};

/**
 * Two versions of an index, on the units of the first.
 *
 * - `pearson`, `spearman`, `kendall`: of the scores, over units scored both times; null when one does not vary
 * - `transitions`: k × k counts: row, the class of equal size before; column, the class after; the lowest first
 */
export type VersionComparison = {
  readonly units: readonly UnitShift[];
  readonly pearson: number | null;
  readonly spearman: number | null;
  readonly kendall: number | null;
  readonly transitions: readonly (readonly number[])[];
};

/**
 * What a change of method or of data does to each unit and to the whole ranking.
 *
 * @param before   an index
 * @param after    the same index otherwise, with the units of the first at least
 * @param classes  k, how many classes of equal size in the transition matrix
 * @returns        every unit's shift, three correlations, and the transitions between classes
 * @throws RangeError  if a unit of the first is not in the second, or classes < 2
 * @source  COINr compare_coins; indicators.md § 1.13
 * @example
 * compareVersions(index, index).spearman // => 1
 */
export function compareVersions(before: Composite, after: Composite, classes = 5): VersionComparison {
  if (!(classes >= 2)) throw new RangeError(`compareVersions: ${classes} classes`);
  const place = new Map(after.units.map((unit, i) => [unit, i]));
  const order = before.units.map((unit) => {
    const i = place.get(unit);
    if (i === undefined) throw new RangeError(`compareVersions: ${unit} is not in the second version`);
    return i;
  });
  const [score, rank] = [reordered(after.index, order), reordered(after.ranks, order)];
  const { x, y } = completePairs(before.index, score);
  return {
    units: before.units.map((unit, i) =>
      shiftOf(unit, [at(before.index, i), at(score, i)], [at(before.ranks, i), at(rank, i)]),
    ),
    pearson: pearson(x, y),
    spearman: spearman(x, y),
    kendall: kendall(x, y),
    transitions: transitionsBetween(before.index, score, classes),
  };
}

function shiftOf(unit: string, score: UnitShift['score'], rank: UnitShift['rank']): UnitShift {
  return { unit, score, rank, shift: rank[0] === null || rank[1] === null ? null : rank[0] - rank[1] };
}

function at(x: Column, i: number): number | null {
  return x.reasons[i] === 0 ? (x.values[i] as number) : null;
}

function reordered(x: Column, order: readonly number[]): Column {
  return {
    values: Float64Array.from(order, (i) => x.values[i] as number),
    reasons: Uint8Array.from(order, (i) => x.reasons[i] as number),
  };
}

function transitionsBetween(before: Column, after: Column, classes: number): number[][] {
  const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  const [from, to] = [classesOf(before, classes), classesOf(after, classes)];
  from.forEach((row, i) => {
    const column = to[i] ?? null;
    if (row === null || column === null) return;
    const counted = counts[row] as number[];
    counted[column] = (counted[column] as number) + 1;
  });
  return counts;
}

/** The class of each unit, by quantiles of the known scores; a score on a bound belongs to the class below. */
function classesOf(x: Column, classes: number): (number | null)[] {
  const sorted = ascending(known(x));
  if (sorted.length === 0) return Array.from(x.values, () => null);
  const bounds = Array.from({ length: classes - 1 }, (_, k) => quantileOfSorted(sorted, (k + 1) / classes));
  return Array.from(x.values, (value, i) =>
    x.reasons[i] === 0 ? bounds.filter((bound) => value > bound).length : null,
  );
}
