import { type Cell, type Column, column, reasonAt } from '../column.ts';

/**
 * Denomination: an amount for what it should be compared with (inhabitants, surface, GDP).
 *
 * x / (d · scale)
 *
 * @param x            n amounts (any unit)
 * @param denominator  n amounts (any unit)
 * @param scale        what one unit of the denominator counts for: 1/10 000 gives a figure per 10 000 inhabitants
 * @returns            n ratios; where x or d is missing, its reason; where d is 0, 'not-applicable': no share of nothing
 * @throws RangeError  if the lengths differ or the scale is not > 0
 * @source  COINr Denominate, which gives Infinity where d is 0
 * @example
 * cells(denominate(column([6, 5, 1]), column([2, 0, null]))) // => [3, 'not-applicable', 'unknown']
 */
export function denominate(x: Column, denominator: Column, scale = 1): Column {
  if (x.values.length !== denominator.values.length) throw new RangeError('denominate: lengths differ');
  if (!(scale > 0)) throw new RangeError(`denominate: the scale ${scale} is not > 0`);
  return column(Array.from(x.values, (_, i) => ratioAt(x, denominator, scale, i)));
}

function ratioAt(x: Column, denominator: Column, scale: number, i: number): Cell {
  const why = reasonAt(x, i) ?? reasonAt(denominator, i);
  if (why !== null) return why;
  const divisor = denominator.values[i] as number;
  return divisor === 0 ? 'not-applicable' : (x.values[i] as number) / (divisor * scale);
}
