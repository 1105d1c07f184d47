import { mapKnown } from '../methods/column.ts';
import { normalDraw } from '../methods/random/normal-draw.ts';
import { createRandom } from '../methods/random/random.ts';
import { drawChoice } from '../methods/sensitivity/draw-choice.ts';
import { withoutPart, withWeights } from './alter-recipe.ts';
import type { Inputs } from './inputs.ts';
import {
  type Aggregation,
  type Branch,
  isLeaf,
  type Leaf,
  leavesOf,
  type Normalisation,
  nameOf,
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
  const drawn = factorsOf(recipe, uncertainty).map(() => random.uniform());
  return {
    recipe: recipeAt(recipe, uncertainty, drawn),
    inputs: withErrors(recipe, inputs, uncertainty.errors, () => normalDraw(random)),
  };
}

/**
 * The names of what is drawn for the recipe of a replicate, in the order of the draws.
 *
 * 'prepare', 'normalise', 'aggregate' where there are alternatives; 'exclusion' and 'excluded'; then `weight of <part>`
 * from the root down.
 *
 * @param recipe       the nominal recipe
 * @param uncertainty  what may change
 * @returns            one name for each uniform number that `recipeAt` asks
 * @source  indicators.md § 1.11
 * @example
 * factorsOf(recipe, { seed: 1, weights: { spread: 0.2, of: 'branches' } }) // => ['weight of plans']
 */
export function factorsOf(recipe: Recipe, uncertainty: Uncertainty): string[] {
  const alternatives = (['prepare', 'normalise', 'aggregate'] as const).filter(
    (name) => uncertainty[name] !== undefined,
  );
  const exclusion = uncertainty.exclusion === undefined ? [] : ['exclusion', 'excluded'];
  return [
    ...alternatives,
    ...exclusion,
    ...weighedParts(recipe, uncertainty).map((part) => `weight of ${nameOf(part)}`),
  ];
}

/**
 * The recipe at a point of the unit cube whose sides are the factors.
 *
 * @param recipe       the nominal recipe
 * @param uncertainty  what may change
 * @param point        one number for each factor, 0 ≤ u < 1
 * @returns            a recipe
 * @throws RangeError  if the spread is not in 0–1, an alternative is empty, or the point has another length
 * @source  indicators.md § 1.11
 * @example
 * recipeAt(recipe, { seed: 1, weights: { spread: 0.2, of: 'branches' } }, [0.5]).root.parts[0]?.weight // => 1
 */
export function recipeAt(recipe: Recipe, uncertainty: Uncertainty, point: ArrayLike<number>): Recipe {
  const factors = factorsOf(recipe, uncertainty);
  if (point.length !== factors.length)
    throw new RangeError(`recipeAt: ${point.length} numbers for ${factors.length} factors`);
  const at = (name: string) => point[factors.indexOf(name)] as number;
  const chosen = {
    ...recipe,
    ...(uncertainty.prepare && { prepare: drawChoice(uncertainty.prepare, at('prepare')) }),
    ...(uncertainty.normalise && { normalise: drawChoice(uncertainty.normalise, at('normalise')) }),
    ...(uncertainty.aggregate && { aggregate: drawChoice(uncertainty.aggregate, at('aggregate')) }),
  };
  const isExcluding = uncertainty.exclusion !== undefined && at('exclusion') < uncertainty.exclusion;
  const reduced = isExcluding ? excluding(chosen, at('excluded')) : chosen;
  const spread = uncertainty.weights?.spread ?? 0;
  if (!(spread >= 0 && spread <= 1)) throw new RangeError(`recipeAt: the spread ${spread} is not in 0–1`);
  const isWeighed = new Set(weighedParts(recipe, uncertainty).map(nameOf));
  return withWeights(reduced, (part) => {
    const name = nameOf(part);
    return isWeighed.has(name) ? part.weight * (1 + spread * (2 * at(`weight of ${name}`) - 1)) : null;
  });
}

/** The parts whose weight is uncertain, from the root down; that of the root says nothing. */
function weighedParts(recipe: Recipe, { weights }: Uncertainty): (Branch | Leaf)[] {
  if (weights === undefined) return [];
  const below = (branch: Branch): (Branch | Leaf)[] =>
    branch.parts.flatMap((part) => (isLeaf(part) ? [part] : [part, ...below(part)]));
  return below(recipe.root).filter(
    (part) => weights.of === 'both' || (weights.of === 'indicators') === isLeaf(part),
  );
}

function excluding(recipe: Recipe, u: number): Recipe {
  const removable = removableIndicators(recipe.root);
  return removable.length === 0 ? recipe : withoutPart(recipe, drawChoice(removable, u));
}

/** Indicators whose branch keeps another part of positive weight without them. */
function removableIndicators(branch: Branch): string[] {
  const weighing = branch.parts.filter((part) => part.weight > 0).length;
  return branch.parts.flatMap((part) => {
    if (!isLeaf(part)) return removableIndicators(part);
    return weighing - (part.weight > 0 ? 1 : 0) > 0 ? [part.indicator] : [];
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
