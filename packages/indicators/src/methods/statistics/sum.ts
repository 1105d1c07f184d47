/**
 * Sum in one fixed order with the rounding error carried along (Neumaier): the same figure whatever the magnitude
 * of the terms, so that a total does not depend on who computed it.
 *
 * @param x  n finite numbers
 * @returns  Σ x, 0 for no number; the error is of the order of one rounding, not of n
 * @throws RangeError  if a number is NaN or infinite: a missing value must be taken out before
 * @source  Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen (ZAMM 54, 1974)
 * @example
 * sum([1, 1e100, 1, -1e100]) // => 2
 */
export function sum(x: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < x.length; i++) {
    const term = x[i] as number;
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return requireFinite(total + lost, 'sum');
}

/** Refuses a figure that is not a number: silent NaN and Infinity stop here. */
export function requireFinite(figure: number, name: string): number {
  if (!Number.isFinite(figure)) throw new RangeError(`${name}: an input is missing, infinite or too large`);
  return figure;
}
