import type { Column } from '../column.ts';
import { completePairs } from './complete-pairs.ts';
import type { Correlation } from './pearson.ts';

/**
 * How every two of m quantities go together, each pair over the units known in both.
 *
 * @param columns  m columns of n units
 * @param by       which correlation
 * @returns        m × m, symmetric; null where it has no meaning (too few units, one does not vary)
 * @throws RangeError  if the lengths differ
 * @source  COINr get_corr
 * @example
 * correlationMatrix([column([1, 2, 3]), column([3, 2, 1])], pearson) // => [[1, -1], [-1, 1]]
 */
export function correlationMatrix(columns: readonly Column[], by: Correlation): (number | null)[][] {
  const matrix = columns.map(() => new Array<number | null>(columns.length).fill(null));
  columns.forEach((x, j) => {
    for (let k = j; k < columns.length; k++) {
      const pairs = completePairs(x, columns[k] as Column);
      const r = by(pairs.x, pairs.y);
      (matrix[j] as (number | null)[])[k] = r;
      (matrix[k] as (number | null)[])[j] = r;
    }
  });
  return matrix;
}
