import {
  type Aggregation,
  type Branch,
  isLeaf,
  type Leaf,
  type Normalisation,
  nameOf,
  type Recipe,
} from './recipe.ts';

/** A recipe with the weights that a function gives; null keeps the weight as it is. */
export function withWeights(recipe: Recipe, weightOf: (part: Branch | Leaf) => number | null): Recipe {
  const change = <P extends Branch | Leaf>(part: P): P => {
    const weighed = { ...part, weight: weightOf(part) ?? part.weight };
    return isLeaf(weighed) ? weighed : { ...weighed, parts: weighed.parts.map(change) };
  };
  return { ...recipe, root: change(recipe.root) };
}

/**
 * A recipe without one of its parts: the weight of an indicator, a pillar or a dimension set to 0.
 *
 * @param recipe  hierarchy and weights
 * @param name    the part to leave out
 * @returns       a new recipe
 * @throws RangeError  if there is no such part
 * @source  COINr remove_elements
 * @example
 * effectiveWeights(withoutPart(recipe, 'dicrim')).dicrim // => 0
 */
export function withoutPart(recipe: Recipe, name: string): Recipe {
  let found = false;
  const altered = withWeights(recipe, (part) => {
    if (nameOf(part) !== name || part === recipe.root) return null;
    found = true;
    return 0;
  });
  if (!found) throw new RangeError(`withoutPart: no part ${name} under the root`);
  return altered;
}

/** A recipe with another normalisation; indicators that have one of their own keep it. */
export function withNormalisation(recipe: Recipe, normalise: Normalisation): Recipe {
  return { ...recipe, normalise };
}

/** A recipe with another aggregation; branches that have one of their own keep it. */
export function withAggregation(recipe: Recipe, aggregate: Aggregation): Recipe {
  return { ...recipe, aggregate };
}
