import { isMeasured, type Measure } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { holdingsOf } from './holdings.ts';
import { theilL } from './theil-l.ts';
import { theilT } from './theil-t.ts';

/** Inequality split in two parts that sum to the whole. */
export type SplitInequality = {
  readonly total: number;
  /** what would remain if all held the mean of their group */
  readonly between: number;
  /** what would remain if all groups had the same mean */
  readonly within: number;
  /** the inequality inside each group, and its share of holders and of holdings */
  readonly groups: readonly {
    readonly name: string;
    readonly inside: Measure;
    readonly shareOfHolders: number;
    readonly shareHeld: number;
  }[];
};

/**
 * How much of Theil's inequality lies between groups (départements) and how much inside them.
 *
 * T = Σ s_g ln(s_g/p_g) + Σ s_g T_g ;  L = Σ p_g ln(p_g/s_g) + Σ p_g L_g ;  p the shares of holders, s of holdings
 *
 * @param measure  'T' or 'L'
 * @param x        n quantities, each ≥ 0 (L: > 0)
 * @param group    n group names
 * @param weights  n numbers of holders, each ≥ 0; 1 without
 * @returns        the parts, groups in order of appearance; not applicable as for theilT and theilL
 * @throws RangeError  if a quantity or a weight is negative or not finite
 * @source  Shorrocks (1980)
 * @example
 * theilByGroup('T', [1, 1, 3, 3], ['a', 'a', 'b', 'b']).within // => 0
 */
export function theilByGroup(
  measure: 'T' | 'L',
  x: ArrayLike<number>,
  group: ArrayLike<string>,
  weights?: ArrayLike<number>,
): Measure<SplitInequality> {
  const held = holdingsOf(x, weights);
  if (!isMeasured(held)) return held;
  const theil = measure === 'T' ? theilT : theilL;
  const total = theil(x, weights);
  if (!isMeasured(total)) return total;
  const groups = [...new Set(Array.from(group))].map((name) => {
    const inside = Array.from(group).flatMap((g, i) => (g === name ? [i] : []));
    const values = inside.map((i) => held.x[i]!);
    const counts = inside.map((i) => held.weights[i]!);
    return {
      name,
      inside: theil(values, counts),
      shareOfHolders: sum(counts) / held.people,
      shareHeld: sum(values.map((value, i) => value * counts[i]!)) / held.whole,
    };
  });
  const share = (g: (typeof groups)[number]) => (measure === 'T' ? g.shareHeld : g.shareOfHolders);
  const other = (g: (typeof groups)[number]) => (measure === 'T' ? g.shareOfHolders : g.shareHeld);
  const present = groups.filter((g) => share(g) > 0);
  return {
    total,
    between: sum(present.map((g) => share(g) * Math.log(share(g) / other(g)))),
    within: sum(present.map((g) => share(g) * (isMeasured(g.inside) ? g.inside : 0))),
    groups,
  };
}
