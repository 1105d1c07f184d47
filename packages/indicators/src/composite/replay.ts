import { type Column, cells } from '../methods/column.ts';
import { buildComposite, type Composite } from './build-composite.ts';
import type { Inputs } from './inputs.ts';

/** A cell that a second run gives otherwise. */
export type Difference = {
  readonly part: string;
  readonly unit: string;
  readonly kept: unknown;
  readonly replayed: unknown;
};

/**
 * Computes an index again from its recipe and inputs, and says every cell that differs: none, on any machine, unless the
 * recipe, the inputs or the methods have changed.
 *
 * @param kept    an index as it was computed
 * @param inputs  the inputs that it is said to come from
 * @param reference  the inputs over which its scores were scaled, if other
 * @returns       the differences, exact to the last bit, in the order of the branches and units
 * @throws RangeError  as buildComposite
 * @source  house.md: another node can replay the figure and get the same one
 * @example
 * replay(buildComposite(recipe, inputs), inputs) // => []
 */
export function replay(kept: Composite, inputs: Inputs, reference?: Inputs): Difference[] {
  const again = buildComposite(kept.recipe, inputs, reference);
  return Object.entries(kept.scores).flatMap(([part, scores]) => {
    const [before, after] = [cells(scores), cells(again.scores[part] as Column)];
    return kept.units.flatMap((unit, i): Difference[] =>
      before[i] === after[i] ? [] : [{ part, unit, kept: before[i], replayed: after[i] }],
    );
  });
}
