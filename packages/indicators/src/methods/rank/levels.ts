import type { MissingReason } from '../../define-indicator.ts';
import { type Column, reasonAt } from '../column.ts';

/** A class of results: its name, and the least score that belongs to it. */
export type Level = { readonly name: string; readonly from: number };

/** The class of a unit, or why it has none. */
export type LevelOf = { readonly level: string } | { readonly why: MissingReason };

/**
 * Levels: classes with fixed thresholds, which a reader can check, unlike quantiles that always find a last quarter.
 *
 * the last level whose `from` is ≤ the score: classes are closed below
 *
 * @param scores  n scores (any unit)
 * @param levels  at least one level, with strictly rising thresholds; the first takes all that is lower too
 * @returns       n levels or reasons
 * @throws RangeError  if there is no level or thresholds do not rise
 * @source  UNDRR scorecard; INFORM classes
 * @example
 * classify(column([10, 50, null]), [{ name: 'low', from: 0 }, { name: 'high', from: 50 }]) // => [{ level: 'low' }, { level: 'high' }, { why: 'unknown' }]
 */
export function classify(scores: Column, levels: readonly Level[]): LevelOf[] {
  const [first] = levels;
  if (
    first === undefined ||
    levels.some((level, k) => k > 0 && !(level.from > (levels[k - 1] as Level).from))
  ) {
    throw new RangeError('classify: the thresholds do not rise');
  }
  return Array.from(scores.values, (value, i) => {
    const why = reasonAt(scores, i);
    if (why !== null) return { why };
    return { level: (levels.findLast((level) => value >= level.from) ?? first).name };
  });
}
