import { type RankDraws, rankRoom } from '../methods/sensitivity/rank-draws.ts';
import { createScoreRanker } from '../methods/sensitivity/score-ranker.ts';
import type { Inputs } from './inputs.ts';
import { createNormalisedTables } from './normalised-tables.ts';
import type { Recipe } from './recipe.ts';
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
