/**
 * A unit as a straight line to the base unit of its dimension: base = factor × x + offset.
 *
 * - `dimension`  what it measures: 'length', 'time', 'share', 'price-2020' … (a price carries its year)
 */
export type Unit = { readonly dimension: string; readonly factor: number; readonly offset: number };

/**
 * Says a figure in another unit of the same dimension.
 *
 * @throws RangeError  if the two units do not measure the same thing, or a factor is 0
 * @source  UCUM § 22 (special units), restricted to straight lines: only those can be turned back
 * @example
 * convertUnit(36, { dimension: 'time', factor: 1, offset: 0 }, { dimension: 'time', factor: 12, offset: 0 }) // => 3
 */
export function convertUnit(x: number, from: Unit, to: Unit): number {
  if (from.dimension !== to.dimension)
    throw new RangeError(`${from.dimension} cannot be said in a unit of ${to.dimension}.`);
  if (from.factor === 0 || to.factor === 0) throw new RangeError('A unit of factor 0 forgets the figure.');
  return (from.factor * x + from.offset - to.offset) / to.factor;
}
