import { type Column, known, mapKnown } from '../column.ts';
import { range } from '../statistics/range.ts';

/**
 * Box–Cox: a power that makes a skewed quantity more even; 0 is the logarithm, 1 changes nothing but the level.
 *
 * ((x − min + 1)^λ − 1)/λ, ln(x − min + 1) when λ = 0
 *
 * @param x       n cells (any unit)
 * @param lambda  λ
 * @returns       n cells ≥ 0, in the same order
 * @throws RangeError  if λ is not finite
 * @source  Box & Cox, An analysis of transformations (JRSS B 26, 1964); COINr boxcox(makepos = TRUE)
 * @example
 * cells(boxCox(column([0, 3]), 0.5)) // => [0, 2]
 */
export function boxCox(x: Column, lambda: number): Column {
  if (!Number.isFinite(lambda)) throw new RangeError(`boxCox: λ = ${lambda}`);
  const ends = range(known(x));
  if (ends === null) return x;
  return mapKnown(x, (value) => {
    const positive = value - ends.min + 1;
    return lambda === 0 ? Math.log(positive) : (positive ** lambda - 1) / lambda;
  });
}
