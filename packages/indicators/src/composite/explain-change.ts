import type { Composite } from './build-composite.ts';
import { buildComposite } from './build-composite.ts';
import { contributions } from './contributions.ts';
import type { Inputs } from './inputs.ts';

/**
 * Why the score of a unit moved.
 *
 * - `byIndicator`: what each indicator's own figures added, by name
 * - `method`: what the change of recipe added: weights, normalisation, aggregation; 0 when the recipe is the same
 * - `total`: after − before, the sum of all
 */
export type ChangeExplained = {
  readonly byIndicator: Readonly<Record<string, number>>;
  readonly method: number;
  readonly total: number;
};

/**
 * Why the score of a unit moved between two dates: its figures, or the method.
 *
 * Σⱼ wⱼΔzⱼ under the old recipe, then score(new recipe, new figures) − score(old recipe, new figures). The scores must be
 * scaled over the same reference both times, or goalposts: otherwise the others' figures move this unit's score.
 *
 * @param before     the index at the first date
 * @param after      the index at the second
 * @param inputs     the inputs of the second date
 * @param unit       its code
 * @param reference  the inputs over which both were scaled, if other than their own
 * @returns          the parts of the change; null when the unit has no score both times, or the old recipe is not a plain mean
 * @throws RangeError  if the unit is not in both
 * @source  indicators.md § 1.13
 * @example
 * explainChange(composite, composite, inputs, 'A')?.total // => 0
 */
export function explainChange(
  before: Composite,
  after: Composite,
  inputs: Inputs,
  unit: string,
  reference?: Inputs,
): ChangeExplained | null {
  const [from, to] = [before.units.indexOf(unit), after.units.indexOf(unit)];
  if (from < 0 || to < 0) throw new RangeError(`explainChange: ${unit} is not in both`);
  const middle = buildComposite(before.recipe, inputs, reference);
  const [old, now] = [contributions(before, from), contributions(middle, to)];
  if (old === null || now === null || isLogarithmic(before) || after.index.reasons[to] !== 0) return null;
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const score = (index: Composite['index'], i: number) => index.values[i] as number;
  return {
    byIndicator: Object.fromEntries(names.map((name) => [name, (now[name] ?? 0) - (old[name] ?? 0)])),
    method: score(after.index, to) - score(middle.index, to),
    total: score(after.index, to) - score(before.index, from),
  };
}

/** Contributions of a geometric index sum to its logarithm: they are no points of the score. */
function isLogarithmic({ recipe }: Composite): boolean {
  return (recipe.root.aggregate ?? recipe.aggregate).method === 'geometric';
}
