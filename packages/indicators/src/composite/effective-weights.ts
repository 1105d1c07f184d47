import { proportionalWeights } from '../methods/weigh/proportional-weights.ts';
import { type Branch, isLeaf, type Recipe } from './recipe.ts';

/**
 * The share of each indicator in the whole index: the product of its shares on the way from the root.
 *
 * @param recipe  hierarchy and weights
 * @returns       shares by name of indicator; they sum to 1
 * @throws RangeError  if the weights of a branch are negative or all 0
 * @source  COINr get_eff_weights
 * @example
 * effectiveWeights(recipe) // => { dicrim: 0.25, pcs: 0.25, 'flood-share': 0.5 }
 */
export function effectiveWeights(recipe: Recipe): Readonly<Record<string, number>> {
  return Object.fromEntries(sharesUnder(recipe.root, 1));
}

function sharesUnder(branch: Branch, share: number): [string, number][] {
  const weights = proportionalWeights(branch.parts.map((part) => part.weight));
  return branch.parts.flatMap((part, j): [string, number][] => {
    const own = share * (weights[j] as number);
    return isLeaf(part) ? [[part.indicator, own]] : sharesUnder(part, own);
  });
}
