import type { Column } from '../methods/column.ts';
import { proportionalWeights } from '../methods/weigh/proportional-weights.ts';
import type { Composite } from './build-composite.ts';
import { type Aggregation, type Branch, isLeaf, nameOf } from './recipe.ts';

/** What an indicator brings to the score of one unit, by its name. */
export type Contributions = Readonly<Record<string, number>>;

/**
 * What each indicator brings to the score of a unit.
 *
 * arithmetic all along: cⱼ = zⱼ · product of the weights on the way, and Σ c = score. Geometric all along: shares of the
 * logarithm, ln score = Σ c. Where branches mix methods there is no such split: ask `shapleyValues`.
 *
 * @param composite  a computed index
 * @param i          a unit, 0 … n − 1
 * @returns          contributions that sum to the score (arithmetic) or to its logarithm (geometric); null when the index
 *   is missing for this unit, or its methods are mixed or of another kind
 * @source  indicators.md § 1.13
 * @example
 * contributions(composite, 0) // => { dicrim: 25, pcs: 25, 'flood-share': 50 }
 */
export function contributions(composite: Composite, i: number): Contributions | null {
  const { recipe, normalised, index } = composite;
  const method = methodAllAlong(recipe.root, recipe.aggregate);
  if (index.reasons[i] !== 0 || (method !== 'arithmetic' && method !== 'geometric')) return null;
  const value = (name: string) => {
    const score = (normalised[name] as Column).values[i] as number;
    return method === 'geometric' ? Math.log(score) : score;
  };
  const shares = sharesAt(
    recipe.root,
    1,
    (name) => (composite.scores[name] ?? normalised[name])?.reasons[i] === 0,
  );
  return Object.fromEntries(shares.map(([name, share]) => [name, share * value(name)]));
}

/** The method of every branch when it is the same one; null otherwise. */
function methodAllAlong(branch: Branch, usual: Aggregation): Aggregation['method'] | null {
  const own = (branch.aggregate ?? usual).method;
  const below = branch.parts.flatMap((part) => (isLeaf(part) ? [] : [methodAllAlong(part, usual)]));
  return below.every((method) => method === own) ? own : null;
}

/** The weight of each known indicator for one unit: gaps give theirs to their siblings. */
function sharesAt(branch: Branch, share: number, isKnown: (name: string) => boolean): [string, number][] {
  const parts = branch.parts.filter((part) => part.weight > 0 && isKnown(nameOf(part)));
  const weights = proportionalWeights(parts.map((part) => part.weight));
  return parts.flatMap((part, j): [string, number][] => {
    const own = share * (weights[j] as number);
    return isLeaf(part) ? [[part.indicator, own]] : sharesAt(part, own, isKnown);
  });
}
