/**
 * Who neighbours whom, and how much each counts: a sparse matrix by rows, made once and read by every measure of space.
 *
 * Row i holds the pairs `offsets[i]` to `offsets[i + 1] − 1`. A unit is never its own neighbour.
 *
 * - `offsets`     n + 1 numbers
 * - `neighbours`  the neighbour of each pair, ascending within a row
 * - `weights`     its weight, > 0
 * - `islands`     units without a neighbour, ascending: what becomes of them is said by each measure
 */
export type SpatialWeights = {
  readonly n: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  readonly islands: Int32Array;
};

/**
 * Weights from lists of neighbours.
 *
 * @param lists  n lists of neighbours, each 0 … n − 1, without the unit itself and without repetition
 * @param style  'binary': 1 each · 'row': 1/number of neighbours, so that a lag is the mean of the neighbours
 * @throws RangeError  if a neighbour does not exist, is repeated, or is the unit itself
 * @source  Anselin, Spatial Econometrics (1988), ch. 3
 * @example
 * spatialWeights([[1], [0, 2], [1], []], 'row').islands // => Int32Array [3]
 */
export function spatialWeights(lists: readonly ArrayLike<number>[], style: 'binary' | 'row'): SpatialWeights {
  const n = lists.length;
  const offsets = new Int32Array(n + 1);
  lists.forEach((list, i) => {
    offsets[i + 1] = offsets[i]! + list.length;
  });
  const neighbours = new Int32Array(offsets[n]!);
  const weights = new Float64Array(offsets[n]!);
  lists.forEach((list, i) => {
    const row = Int32Array.from(list).sort();
    checkRow(row, i, n);
    neighbours.set(row, offsets[i]!);
    weights.fill(style === 'row' ? 1 / row.length : 1, offsets[i]!, offsets[i + 1]!);
  });
  return {
    n,
    offsets,
    neighbours,
    weights,
    islands: Int32Array.from(lists.keys()).filter((i) => lists[i]!.length === 0),
  };
}

function checkRow(row: Int32Array, unit: number, n: number): void {
  row.forEach((neighbour, k) => {
    if (neighbour < 0 || neighbour >= n || neighbour === unit || neighbour === row[k - 1]) {
      throw new RangeError(
        `Unit ${unit} cannot have neighbour ${neighbour}: it must be another unit, named once.`,
      );
    }
  });
}
