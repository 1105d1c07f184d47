import type { Column } from '../methods/column.ts';
import { rankUnits } from '../methods/rank/rank-units.ts';
import { mean } from '../methods/statistics/mean.ts';
import { withoutPart } from './alter-recipe.ts';
import { aggregatedBy, type Composite } from './build-composite.ts';
import { branchesOf, nameOf } from './recipe.ts';

/** What leaving a part out does: the new ranks, and how far they move on average. */
export type LeftOut = { readonly part: string; readonly ranks: Column; readonly meanShift: number | null };

/**
 * Leave-one-out: how much the ranking owes to each part.
 *
 * For each part (of one branch, or all), its weight becomes 0, the index is aggregated again, ranks are compared.
 *
 * @param composite  a computed index
 * @param parts      names of indicators, pillars or dimensions; all of them unless told
 * @returns          for each part, the ranks without it and the mean of |rank − nominal rank| over units ranked both times
 * @throws RangeError  if a part is not there, or is the only one of its branch
 * @source  COINr remove_elements; Saisana, Saltelli & Tarantola (JRSS A 168, 2005)
 * @example
 * leaveOneOut(composite, ['dicrim'])[0]?.meanShift // => 0
 */
export function leaveOneOut(
  composite: Composite,
  parts: readonly string[] = removableParts(composite),
): LeftOut[] {
  const { recipe, normalised } = composite;
  return parts.map((part) => {
    const altered = withoutPart(recipe, part);
    const ranks = rankUnits(aggregatedBy(altered, normalised)[recipe.root.name] as Column);
    return { part, ranks, meanShift: meanShift(ranks, composite.ranks) };
  });
}

/** Every part that has a sibling of positive weight. */
function removableParts({ recipe }: Composite): string[] {
  return branchesOf(recipe.root).flatMap((branch) => {
    const weighing = branch.parts.filter((part) => part.weight > 0);
    return weighing.length < 2 ? [] : weighing.map(nameOf);
  });
}

/** Mean distance between two rankings, over the units that both rank; null when there is none. */
export function meanShift(a: Column, b: Column): number | null {
  const both = Array.from(a.values.keys()).filter((i) => a.reasons[i] === 0 && b.reasons[i] === 0);
  return mean(both.map((i) => Math.abs((a.values[i] as number) - (b.values[i] as number))));
}
