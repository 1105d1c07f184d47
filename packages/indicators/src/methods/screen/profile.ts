import { type Column, known } from '../column.ts';
import { mean } from '../statistics/mean.ts';
import { median } from '../statistics/median.ts';
import { range } from '../statistics/range.ts';
import { standardDeviation } from '../statistics/standard-deviation.ts';
import { type ColumnShape, shape } from '../treat/shape.ts';

/**
 * What an indicator looks like before anything is done to it.
 *
 * - `min` … `deviation`: in the unit of the indicator; null when too few values are known
 * - `known`, `nonZero`, `distinct`, `mostRepeated`: counts of units
 */
export type ColumnProfile = {
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly deviation: number | null;
  readonly shape: ColumnShape;
  readonly known: number;
  readonly nonZero: number;
  readonly distinct: number;
  readonly mostRepeated: number;
};

/**
 * Profile of an indicator: whether it is known, varied and even enough to be worth normalising.
 *
 * @param x  n cells (any unit)
 * @returns  statistics and counts of the known cells
 * @source  COINr get_stats
 * @example
 * columnProfile(column([0, 2, 2, null])).mostRepeated // => 2
 */
export function columnProfile(x: Column): ColumnProfile {
  const seen = known(x);
  const repeats = new Map<number, number>();
  for (const value of seen) repeats.set(value, (repeats.get(value) ?? 0) + 1);
  const ends = range(seen);
  return {
    min: ends?.min ?? null,
    max: ends?.max ?? null,
    mean: mean(seen),
    median: median(seen),
    deviation: standardDeviation(seen),
    shape: shape(x),
    known: seen.length,
    nonZero: seen.filter((value) => value !== 0).length,
    distinct: repeats.size,
    mostRepeated: Math.max(0, ...repeats.values()),
  };
}
