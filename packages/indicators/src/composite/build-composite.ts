import { aggregateColumns } from '../methods/aggregate/aggregate-columns.ts';
import type { Column } from '../methods/column.ts';
import { classify, type LevelOf } from '../methods/rank/levels.ts';
import { rankUnits } from '../methods/rank/rank-units.ts';
import { availability } from '../methods/screen/availability.ts';
import { aggregatorOf } from './aggregator-of.ts';
import { effectiveWeights } from './effective-weights.ts';
import type { Inputs } from './inputs.ts';
import { normaliseIndicator } from './normalise-indicator.ts';
import { indicatorsOf, prepare, type Stage, type Table } from './prepare.ts';
import { branchesOf, leavesOf, nameOf, type Recipe } from './recipe.ts';

/**
 * An index that was computed, with all that explains it.
 *
 * - `units`: n codes
 * - `stages`: the indicators after each step of the preparation
 * - `normalised`: the score of each indicator, by name
 * - `scores`: the score of each branch, by name; that of the root is the index
 * - `ranks`: 1 is the best, equal scores share the best place
 * - `levels`: the class of each unit, when the recipe has classes
 * - `available`: n shares of the weight whose input was known before any imputation
 * - `imputed`: n counts of inputs that an imputation supplied
 */
export type Composite = {
  readonly recipe: Recipe;
  readonly units: readonly string[];
  readonly stages: readonly Stage[];
  readonly normalised: Table;
  readonly scores: Readonly<Record<string, Column>>;
  readonly index: Column;
  readonly ranks: Column;
  readonly levels?: readonly LevelOf[];
  readonly available: Float64Array;
  readonly imputed: Uint16Array;
};

/**
 * A composite index: the recipe applied to the inputs, nothing hidden. The same recipe and inputs give the same figures.
 *
 * @param recipe  what to do
 * @param inputs  n units and their columns
 * @param reference  the inputs over which scores are scaled: all years of a panel, the communes of a fixed date; themselves
 *   unless told. Without one, adding a unit or a year can move the scores of all
 * @returns       the index with every stage that led to it
 * @throws RangeError  if the recipe names what is not there, or a score does not suit an aggregator
 * @source  OECD/JRC, Handbook on Constructing Composite Indicators (2008); COINr, for the order of operations
 * @example
 * cells(buildComposite(recipe, inputs).ranks) // => [1, 3, 2]
 */
export function buildComposite(recipe: Recipe, inputs: Inputs, reference?: Inputs): Composite {
  const given = indicatorsOf(recipe, inputs);
  const stages = prepare(recipe, inputs);
  const prepared = stages.at(-1)?.table ?? given;
  const scale = reference === undefined ? undefined : preparedBy(recipe, reference);
  const normalised = normalisedBy(recipe, prepared, scale);
  const scores = aggregatedBy(recipe, normalised);
  const index = scores[recipe.root.name] as Column;
  const weights = effectiveWeights(recipe);
  const names = Object.keys(given);
  return {
    recipe,
    units: inputs.units,
    stages,
    normalised,
    scores,
    index,
    ranks: rankUnits(index),
    ...(recipe.levels === undefined ? {} : { levels: classify(index, recipe.levels) }),
    available: availability(
      Object.values(given),
      names.map((name) => weights[name] as number),
    ),
    imputed: countImputed(stages, given, inputs.units.length),
  };
}

/** The indicators at the end of the preparation. */
function preparedBy(recipe: Recipe, inputs: Inputs): Table {
  return prepare(recipe, inputs).at(-1)?.table ?? indicatorsOf(recipe, inputs);
}

/** The score of each indicator, scaled over a reference when there is one. */
export function normalisedBy(recipe: Recipe, prepared: Table, reference?: Table): Table {
  const scores = leavesOf(recipe.root).map((leaf) => {
    const x = prepared[leaf.indicator] as Column;
    const how = leaf.normalise ?? recipe.normalise;
    return [leaf.indicator, normaliseIndicator(x, leaf.direction, how, reference?.[leaf.indicator])] as const;
  });
  return Object.fromEntries(scores);
}

/** The score of each branch, from the lowest to the root. */
export function aggregatedBy(recipe: Recipe, normalised: Table): Record<string, Column> {
  const scores: Record<string, Column> = {};
  for (const branch of branchesOf(recipe.root)) {
    const parts = branch.parts.map((part) => (scores[nameOf(part)] ?? normalised[nameOf(part)]) as Column);
    const known = branch.known ?? recipe.known;
    scores[branch.name] = aggregateColumns(parts, {
      weights: branch.parts.map((part) => part.weight),
      by: aggregatorOf(branch.aggregate ?? recipe.aggregate),
      ...(known === undefined ? {} : { known }),
    });
  }
  return scores;
}

/** For each unit, the inputs that were missing before an imputation and known after it. */
function countImputed(stages: readonly Stage[], given: Table, n: number): Uint16Array {
  const counts = new Uint16Array(n);
  stages.forEach(({ step, table }, k) => {
    if (step.step !== 'impute') return;
    const before = stages[k - 1]?.table ?? given;
    for (const [name, x] of Object.entries(table)) {
      const was = (before[name] as Column).reasons;
      x.reasons.forEach((reason, i) => {
        if (reason === 0 && was[i] !== 0) counts[i] = (counts[i] as number) + 1;
      });
    }
  });
  return counts;
}
