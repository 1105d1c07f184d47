import { ascending } from '../methods/statistics/ascending.ts';
import { quantileOfSorted } from '../methods/statistics/quantile.ts';
import type { Run } from './run.ts';

/** how many classes a run is read in, unless told */
export const CLASSES = 5;

/**
 * The limits between classes of equal size of a run's figures: quantiles of type 7, each limit once. Fewer distinct figures
 * give fewer classes; figures all alike give one.
 *
 * @returns  ascending limits, in the indicator's unit; a figure at a limit belongs to the class below
 */
export function classLimits({ results }: Run, classes = CLASSES): readonly number[] {
  const sorted = ascending(results.flatMap(({ value }) => (value === null ? [] : [value])));
  if (sorted.length === 0) return [];
  const limits = Array.from({ length: classes - 1 }, (_, k) => quantileOfSorted(sorted, (k + 1) / classes));
  return [...new Set(limits)].filter((limit) => limit < (sorted.at(-1) as number));
}

/** The class of a figure, from 1 for the lowest; null for none. */
export function classOf(value: number | null, limits: readonly number[]): number | null {
  return value === null ? null : 1 + limits.filter((limit) => value > limit).length;
}
