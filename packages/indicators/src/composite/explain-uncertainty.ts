import { rankRoom } from '../methods/sensitivity/rank-draws.ts';
import { createScoreRanker } from '../methods/sensitivity/score-ranker.ts';
import { bootstrapSobol, type IndexInterval } from '../methods/sensitivity/sobol-bootstrap.ts';
import { sobolDesign } from '../methods/sensitivity/sobol-design.ts';
import { firstOrderJansen } from '../methods/sensitivity/sobol-first-order.ts';
import type { Points } from '../methods/sensitivity/sobol-sequence.ts';
import { totalJansen } from '../methods/sensitivity/sobol-total.ts';
import { mean } from '../methods/statistics/mean.ts';
import type { Inputs } from './inputs.ts';
import { createNormalisedTables } from './normalised-tables.ts';
import type { Recipe } from './recipe.ts';
import { createScoreTree } from './score-tree.ts';
import { factorsOf, recipeAt, type Uncertainty } from './uncertainty.ts';

/**
 * What one choice does to the ranking.
 *
 * - `alone`: share of the variance of the mean rank shift that it explains on its own
 * - `inAll`: share that would remain if all the others were known: with its interactions
 */
export type FactorShare = {
  readonly factor: string;
  readonly alone: IndexInterval;
  readonly inAll: IndexInterval;
};

/** Points of the design (a power of 2) and resamplings of the intervals (100 unless told). Runs: points × (factors + 2). */
export type Design = { readonly points: number; readonly resamplings?: number };

/**
 * Which uncertain choice moves the ranking: Sobol indices of the mean of |rank − nominal rank| over the units.
 *
 * Scrambled Sobol points, estimators of Jansen, intervals of 95 % by resampling whole rows. Errors of the data are left out:
 * they have as many dimensions as cells.
 *
 * @param recipe       the nominal recipe
 * @param inputs       the nominal inputs
 * @param uncertainty  what may change, and the seed
 * @param design       size
 * @returns            one share for each factor; null when nothing that may change moves a rank
 * @throws RangeError  if there is no factor, or more than 80
 * @source  Saisana, Saltelli & Tarantola (JRSS A 168, 2005); Saltelli et al. (2010)
 * @example
 * explainUncertainty(recipe, inputs, { seed: 1, weights: { spread: 0, of: 'both' } }, { points: 8 }) // => null
 */
export function explainUncertainty(
  recipe: Recipe,
  inputs: Inputs,
  uncertainty: Uncertainty,
  { points, resamplings = 100 }: Design,
): FactorShare[] | null {
  const factors = factorsOf(recipe, uncertainty);
  if (factors.length === 0) throw new RangeError('explainUncertainty: nothing is uncertain');
  const design = sobolDesign({ n: points, d: factors.length, seed: uncertainty.seed });
  const shift = createRankShift(recipe, inputs);
  const run = (block: Points) =>
    Float64Array.from({ length: block.n }, (_, i) =>
      shift(recipeAt(recipe, uncertainty, block.values.subarray(i * block.d, (i + 1) * block.d))),
    );
  const outputs = { a: run(design.a), b: run(design.b), ab: design.ab.map(run) };
  const resampling = { seed: uncertainty.seed, resamplings };
  const [alone, inAll] = [firstOrderJansen, totalJansen].map((of) =>
    bootstrapSobol(outputs, (x) => of(x), resampling),
  );
  if (!alone || !inAll) return null;
  return factors.map((factor, i) => ({
    factor,
    alone: alone[i] as IndexInterval,
    inAll: inAll[i] as IndexInterval,
  }));
}

/** Mean distance of the ranks of a recipe to the nominal ones, over the units that both rank. */
function createRankShift(nominal: Recipe, inputs: Inputs): (recipe: Recipe) => number {
  const n = inputs.units.length;
  const [tables, tree, ranker] = [createNormalisedTables(inputs), createScoreTree(), createScoreRanker(n)];
  const ranksOf = (recipe: Recipe) => {
    const ranks = rankRoom(n, 1);
    ranker.rank(tree.score(recipe, tables.get(recipe)), ranks, 0);
    return ranks;
  };
  const usual = ranksOf(nominal);
  return (recipe) => {
    const ranks = ranksOf(recipe);
    const both = Array.from(ranks.keys()).filter((i) => ranks[i] !== 0 && usual[i] !== 0);
    return mean(both.map((i) => Math.abs((ranks[i] as number) - (usual[i] as number)))) ?? 0;
  };
}
