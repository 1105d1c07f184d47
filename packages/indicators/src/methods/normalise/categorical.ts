import { type Column, mapKnown } from '../column.ts';

/**
 * Classes by cut points.
 *
 * - `cuts`: k values, strictly rising, in the unit of x
 * - `scores`: k + 1 scores, one for each class from the least
 * - `closed`: whether a value equal to a cut belongs to the class below ('right': ]a, b]) or above ('left': [a, b[)
 */
export type Categories = {
  readonly cuts: readonly number[];
  readonly scores: readonly number[];
  readonly closed: 'left' | 'right';
};

/**
 * Categories: the score of the class into which the value falls.
 *
 * @param x           n cells (any unit)
 * @param parameters  cut points, scores, and on which side the classes are closed
 * @returns           n of the given scores
 * @throws RangeError  if the cuts do not rise, or there is not one score more than cuts
 * @source  OECD/JRC Handbook (2008), § 5.5
 * @example
 * cells(categorical(column([1, 2, 3]), { cuts: [2], scores: [0, 50], closed: 'left' })) // => [0, 50, 50]
 */
export function categorical(x: Column, { cuts, scores, closed }: Categories): Column {
  if (scores.length !== cuts.length + 1)
    throw new RangeError('categorical: one score more than cuts is needed');
  if (cuts.some((cut, k) => k > 0 && !(cut > (cuts[k - 1] as number))))
    throw new RangeError('categorical: cuts');
  const isAbove = (value: number, cut: number) => (closed === 'left' ? value >= cut : value > cut);
  return mapKnown(x, (value) => scores[cuts.filter((cut) => isAbove(value, cut)).length] as number);
}
