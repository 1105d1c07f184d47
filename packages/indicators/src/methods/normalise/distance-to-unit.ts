import { type Column, known, mapKnown, reasonAt, withhold } from '../column.ts';
import { range } from '../statistics/range.ts';

/** The position of the unit that scores 1, and whether a better one scores more. */
export type ReferenceUnit = { readonly unit: number; readonly cap?: boolean };

/**
 * Distance to a unit: how close each comes to one that is taken as the model.
 *
 * 1 − (x_model − x)/(x_model − min)
 *
 * @param x           n cells (any unit), more is better
 * @param parameters  the position of the model, 0 … n − 1, and whether to cap at 1
 * @returns           n scores, 1 for the model; all missing for its reason when it is missing, 'zero-variance' when it is the least
 * @throws RangeError  if there is no such unit
 * @source  COINr n_dist2ref
 * @example
 * cells(distanceToUnit(column([0, 5, 10]), { unit: 1 })) // => [0, 1, 2]
 */
export function distanceToUnit(x: Column, { unit, cap = false }: ReferenceUnit): Column {
  if (!(Number.isInteger(unit) && unit >= 0 && unit < x.values.length))
    throw new RangeError(`distanceToUnit: ${unit}`);
  const why = reasonAt(x, unit);
  if (why !== null) return withhold(x, why);
  const model = x.values[unit] as number;
  const { min } = range(known(x)) as { min: number };
  if (model === min) return withhold(x, 'zero-variance');
  return mapKnown(x, (value) => {
    const score = 1 - (model - value) / (model - min);
    return cap ? Math.min(score, 1) : score;
  });
}
