import { mapKnown } from '../methods/column.ts';
import { normalDraw } from '../methods/random/normal-draw.ts';
import { createRandom } from '../methods/random/random.ts';
import { drawChoice } from '../methods/sensitivity/draw-choice.ts';
import { withoutPart, withWeights } from './alter-recipe.ts';
import type { Inputs } from './inputs.ts';
import {
  type Aggregation,
  isLeaf,
  leavesOf,
  type Normalisation,
  type Preparation,
  type Recipe,
} from './recipe.ts';

/**
 * What is uncertain in an index, as plain data.
 *
 * - `weights`: every weight w of an indicator, a branch or both becomes w(1 + spread·u), u uniform in −1 … 1
 * - `prepare`, `normalise`, `aggregate`: alternatives of equal chance; write the nominal one among them
 * - `exclusion`: chance that one indicator, drawn among those with a sibling, is left out
 * - `errors`: standard deviation of the error of an indicator's data, in its own unit, by name
 */
export type Uncertainty = {
  readonly seed: number;
  readonly weights?: { readonly spread: number; readonly of: 'indicators' | 'branches' | 'both' };
  readonly prepare?: readonly (readonly Preparation[])[];
  readonly normalise?: readonly Normalisation[];
  readonly aggregate?: readonly Aggregation[];
  readonly exclusion?: number;
  readonly errors?: Readonly<Record<string, number>>;
};

/** The recipe and the inputs of one replicate. */
export type Replicate = { readonly recipe: Recipe; readonly inputs: Inputs };

/**
 * One replicate of an uncertain index: its recipe and inputs, drawn from a stream of its own, so that it is the same
 * whoever computes it and in whatever order.
 *
 * Draws in this order: prepare, normalise, aggregate, exclusion (chance, then which), weights from the root down, errors.
 *
 * @param recipe       the nominal recipe
 * @param inputs       the nominal inputs
 * @param uncertainty  what may change
 * @param replicate    its number, from 0
 * @returns            the recipe and inputs of this replicate
 * @throws RangeError  if the spread is not in 0–1, an alternative is empty, or an error names no indicator
 * @source  Saisana, Saltelli & Tarantola (JRSS A 168, 2005); COINr get_sensitivity
 * @example
 * drawReplicate(recipe, inputs, { seed: 1 }, 0).recipe.normalise // => { method: 'min-max', low: 0, high: 100 }
 */
export function drawReplicate(
  recipe: Recipe,
  inputs: Inputs,
  uncertainty: Uncertainty,
  replicate: number,
): Replicate {
  const random = createRandom(uncertainty.seed, replicate);
  const choose = <T>(alternatives: readonly T[] | undefined, nominal: T): T =>
    alternatives === undefined ? nominal : drawChoice(alternatives, random.uniform());
  const chosen = {
    ...recipe,
    prepare: choose(uncertainty.prepare, recipe.prepare),
    normalise: choose(uncertainty.normalise, recipe.normalise),
    aggregate: choose(uncertainty.aggregate, recipe.aggregate),
  };
  const reduced = excluding(chosen, uncertainty.exclusion, () => random.uniform());
  const weighed = weighing(reduced, uncertainty.weights, () => random.uniform());
  return {
    recipe: weighed,
    inputs: withErrors(recipe, inputs, uncertainty.errors, () => normalDraw(random)),
  };
}

function excluding(recipe: Recipe, chance: number | undefined, uniform: () => number): Recipe {
  if (chance === undefined || uniform() >= chance) return recipe;
  const removable = removableIndicators(recipe);
  return removable.length === 0 ? recipe : withoutPart(recipe, drawChoice(removable, uniform()));
}

/** Indicators whose branch keeps another one of positive weight without them. */
function removableIndicators(recipe: Recipe): string[] {
  const siblings = new Map<string, number>();
  const count = (branch: Recipe['root']): void => {
    const weighing = branch.parts.filter((part) => part.weight > 0);
    for (const part of branch.parts) {
      if (isLeaf(part)) siblings.set(part.indicator, weighing.length - (part.weight > 0 ? 1 : 0));
      else count(part);
    }
  };
  count(recipe.root);
  return leavesOf(recipe.root).flatMap(({ indicator }) =>
    (siblings.get(indicator) ?? 0) > 0 ? [indicator] : [],
  );
}

function weighing(recipe: Recipe, weights: Uncertainty['weights'], uniform: () => number): Recipe {
  if (weights === undefined) return recipe;
  const { spread, of } = weights;
  if (!(spread >= 0 && spread <= 1))
    throw new RangeError(`drawReplicate: the spread ${spread} is not in 0–1`);
  return withWeights(recipe, (part) => {
    const isUncertain = of === 'both' || (of === 'indicators') === isLeaf(part);
    return isUncertain ? part.weight * (1 + spread * (2 * uniform() - 1)) : null;
  });
}

function withErrors(
  recipe: Recipe,
  inputs: Inputs,
  errors: Uncertainty['errors'],
  normal: () => number,
): Inputs {
  if (errors === undefined) return inputs;
  const known = new Set(leavesOf(recipe.root).map(({ indicator }) => indicator));
  const disturbed = Object.entries(errors).map(([name, deviation]) => {
    const x = inputs.columns[name];
    if (x === undefined || !known.has(name)) throw new RangeError(`drawReplicate: no indicator ${name}`);
    return [name, mapKnown(x, (value) => value + deviation * normal())] as const;
  });
  return { ...inputs, columns: { ...inputs.columns, ...Object.fromEntries(disturbed) } };
}
