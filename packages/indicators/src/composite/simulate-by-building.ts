import { type RankDraws, rankRoom } from '../methods/sensitivity/rank-draws.ts';
import { buildComposite } from './build-composite.ts';
import type { Inputs } from './inputs.ts';
import type { Recipe } from './recipe.ts';
import { drawReplicate, type Uncertainty } from './uncertainty.ts';

/** Which replicates: from the first to before the last, so that workers can share them. */
export type Replicates = { readonly from: number; readonly to: number };

/**
 * The ranks of an uncertain index, each replicate built from the start: plain, slow, and the test of `simulateComposite`.
 *
 * @param recipe       the nominal recipe
 * @param inputs       the nominal inputs
 * @param uncertainty  what may change
 * @param replicates   which ones
 * @returns            their ranks, 0 where a unit has no score
 * @throws RangeError  as buildComposite and drawReplicate
 * @source  Saisana, Saltelli & Tarantola (JRSS A 168, 2005)
 * @example
 * simulateByBuilding(recipe, inputs, { seed: 1 }, { from: 0, to: 10 }).draws // => 10
 */
export function simulateByBuilding(
  recipe: Recipe,
  inputs: Inputs,
  uncertainty: Uncertainty,
  { from, to }: Replicates,
): RankDraws {
  const n = inputs.units.length;
  const ranks = rankRoom(n, to - from);
  for (let r = from; r < to; r++) {
    const replicate = drawReplicate(recipe, inputs, uncertainty, r);
    const { values, reasons } = buildComposite(replicate.recipe, replicate.inputs).ranks;
    for (let i = 0; i < n; i++) ranks[(r - from) * n + i] = reasons[i] === 0 ? (values[i] as number) : 0;
  }
  return { n, draws: to - from, ranks };
}
