import { sum } from '../statistics/sum.ts';
import type { Figures } from './carry-extensive.ts';

/** What there was and what there is. */
export type MassBalance = {
  readonly before: number;
  readonly after: number;
  /** |after − before| / |before|, 0 when both are 0; the whole of `after` when there was nothing before */
  readonly relativeGap: number;
  /** territories without a figure, which neither sum counts */
  readonly missingBefore: number;
  readonly missingAfter: number;
};

/**
 * Whether a quantity that adds up was conserved by a passage: the check to publish beside any carried figure.
 *
 * Exact only when nothing is missing: a missing piece takes its whole new territory out of the second sum.
 *
 * @source  indicators.md § 9: Σ before = Σ after
 * @example
 * massBalance(new Map([['a', 2], ['b', 3]]), new Map([['a', 5]])).relativeGap // => 0
 */
export function massBalance(before: Figures, after: Figures): MassBalance {
  const [first, second] = [known(before), known(after)];
  const [was, is] = [sum(first), sum(second)];
  const gap = Math.abs(is - was);
  return {
    before: was,
    after: is,
    relativeGap: gap === 0 ? 0 : was === 0 ? Math.abs(is) : gap / Math.abs(was),
    missingBefore: before.size - first.length,
    missingAfter: after.size - second.length,
  };
}

function known(figures: Figures): number[] {
  return [...figures.values()].filter((value) => typeof value === 'number');
}
