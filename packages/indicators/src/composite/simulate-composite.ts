import type { Column } from '../methods/column.ts';
import { type RankDraws, rankRoom } from '../methods/sensitivity/rank-draws.ts';
import { createScoreRanker } from '../methods/sensitivity/score-ranker.ts';
import type { Inputs } from './inputs.ts';
import { normaliseIndicator } from './normalise-indicator.ts';
import { indicatorsOf, prepare, type Table } from './prepare.ts';
import { leavesOf, type Recipe } from './recipe.ts';
import { createScoreTree } from './score-tree.ts';
import type { Replicates } from './simulate-by-building.ts';
import { drawReplicate, type Uncertainty } from './uncertainty.ts';

/**
 * The ranks of an uncertain index, in thousands of replicates: what does not change between two of them (an imputation, a
 * treatment, the normalisation of a column) is computed once and kept; weights and aggregation are computed each time.
 *
 * The same ranks as `simulateByBuilding`, and the same whoever computes which replicates.
 *
 * @param recipe       the nominal recipe
 * @param inputs       the nominal inputs
 * @param uncertainty  what may change
 * @param replicates   which ones
 * @returns            their ranks, 0 where a unit has no score
 * @throws RangeError  if an alternative does not suit the scores, or the recipe the inputs
 * @source  Saisana, Saltelli & Tarantola (JRSS A 168, 2005)
 * @example
 * summariseRanks(simulateComposite(recipe, inputs, { seed: 1, weights: { spread: 0.25, of: 'both' } }, { from: 0, to: 1000 }))
 */
export function simulateComposite(
  recipe: Recipe,
  inputs: Inputs,
  uncertainty: Uncertainty,
  { from, to }: Replicates,
): RankDraws {
  const n = inputs.units.length;
  const ranks = rankRoom(n, to - from);
  const ranker = createScoreRanker(n);
  const tree = createScoreTree();
  const kept = createNormalisedTables(inputs);
  for (let r = from; r < to; r++) {
    const replicate = drawReplicate(recipe, inputs, uncertainty, r);
    const tables = replicate.inputs === inputs ? kept : createNormalisedTables(replicate.inputs);
    ranker.rank(tree.score(replicate.recipe, tables.get(replicate.recipe)), ranks, (r - from) * n);
  }
  return { n, draws: to - from, ranks };
}

/** Normalised indicators by the preparation and normalisation that made them. */
interface NormalisedTables {
  get(recipe: Recipe): Table;
}

function createNormalisedTables(inputs: Inputs): NormalisedTables {
  const prepared = new Map<string, Table>();
  const columns = new Map<string, Column>();
  const once = <T>(made: Map<string, T>, key: string, make: () => T): T => {
    const value = made.get(key) ?? make();
    made.set(key, value);
    return value;
  };
  const get = (recipe: Recipe): Table => {
    const key = preparationKey(recipe);
    const table = once(
      prepared,
      key,
      () => prepare(recipe, inputs).at(-1)?.table ?? indicatorsOf(recipe, inputs),
    );
    const scores = leavesOf(recipe.root).map(({ indicator, direction, normalise = recipe.normalise }) => {
      const make = () => normaliseIndicator(table[indicator] as Column, direction, normalise);
      return [
        indicator,
        once(columns, JSON.stringify([key, indicator, direction, normalise]), make),
      ] as const;
    });
    return Object.fromEntries(scores);
  };
  return { get };
}

/** All that a preparation depends on: its steps and, when it screens by weight, the weights. */
function preparationKey(recipe: Recipe): string {
  const screens = recipe.prepare.some(({ step }) => step === 'screen');
  return JSON.stringify(screens ? [recipe.prepare, recipe.root] : recipe.prepare);
}
