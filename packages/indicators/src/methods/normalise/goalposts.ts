import { type Column, mapKnown } from '../column.ts';

/**
 * Fixed ends, chosen before looking at the data.
 *
 * - `worst`, `best`: the values that score 0 and `scale`, in the unit of x; worst > best when less is better
 * - `scale`: the score of the best value, 1 unless told
 * - `truncate`: whether what lies beyond the ends is brought back to them
 */
export type Goalposts = {
  readonly worst: number;
  readonly best: number;
  readonly scale?: number;
  readonly truncate?: boolean;
};

/**
 * Goalposts: the way covered between two fixed values: comparable over years and territories, as in the HDI.
 *
 * (x − worst)/(best − worst)·scale
 *
 * @param x           n cells (any unit)
 * @param parameters  the two ends, the scale, and whether to truncate
 * @returns           n scores, 0 … scale when truncated
 * @throws RangeError  if the ends are the same or not finite
 * @source  UNDP, Human Development Report, technical notes; COINr n_goalposts
 * @example
 * cells(goalposts(column([52.5, 90]), { worst: 20, best: 85, truncate: true })) // => [0.5, 1]
 */
export function goalposts(x: Column, { worst, best, scale = 1, truncate = false }: Goalposts): Column {
  if (worst === best || !Number.isFinite(best - worst)) throw new RangeError(`goalposts: ${worst} … ${best}`);
  return mapKnown(x, (value) => {
    const way = (value - worst) / (best - worst);
    return (truncate ? Math.min(Math.max(way, 0), 1) : way) * scale;
  });
}
