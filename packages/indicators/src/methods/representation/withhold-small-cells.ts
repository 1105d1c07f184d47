import type { Cell } from '../column.ts';
import { bridges } from '../network/bridges.ts';
import { buildGraph } from '../network/build-graph.ts';

/** Cost of withholding a zero: more than any number of people. */
const LAST = 1e12;

/**
 * A table of people made safe to publish beside the totals of its rows and columns.
 *
 * Cells from 1 to least − 1 are withheld, then others until none can be worked out: withheld cells seen as ties
 * between their row and their column, the totals give back exactly those that are bridges. Each bridge is closed into
 * the rectangle of cells that withholds the fewest people, zeros being used last.
 *
 * What it does not do: hide that a withheld cell lies in a narrow range, which needs a linear programme.
 *
 * @param table  R ≥ 2 rows of C ≥ 2 whole counts, each ≥ 0
 * @param least  smallest count that may be published, e.g. 5
 * @returns      the table with 'suppressed' in the place of withheld counts
 * @throws RangeError  if the table is smaller than 2 × 2 (see `withholdSmallCounts`) or a count is not whole
 * @source  Hundepool et al., Statistical Disclosure Control (2012), § 4; Gusfield, A graph theoretic approach to
 *          statistical data security, SIAM J. Comput. 17 (1988), for the bridges
 * @example
 * withholdSmallCells([[2, 8, 9], [7, 6, 9]], 5) // => [['suppressed', 'suppressed', 9], ['suppressed', 'suppressed', 9]]
 */
export function withholdSmallCells(table: readonly (readonly number[])[], least: number): Cell[][] {
  const columns = table[0]?.length ?? 0;
  if (table.length < 2 || columns < 2)
    throw new RangeError('The table needs two rows and two columns at least.');
  const stray = table.flat().find((count) => !(Number.isInteger(count) && count >= 0));
  if (stray !== undefined) throw new RangeError(`The count ${stray} is not a whole number ≥ 0.`);
  const counts = table.flat();
  const hidden = counts.map((count) => count > 0 && count < least);
  for (
    let cell = firstDisclosed(hidden, columns);
    cell !== undefined;
    cell = firstDisclosed(hidden, columns)
  ) {
    for (const companion of companionsOf(cell, counts, hidden, columns)) hidden[companion] = true;
  }
  return table.map((row, r) => row.map((count, c) => (hidden[r * columns + c] ? 'suppressed' : count)));
}

/** A withheld cell that the totals give back. */
function firstDisclosed(hidden: readonly boolean[], columns: number): number | undefined {
  const cells = hidden.flatMap((is, cell) => (is ? [cell] : []));
  const rows = hidden.length / columns;
  const ties = cells.map((cell) => [Math.floor(cell / columns), rows + (cell % columns)] as const);
  const bridge = bridges(buildGraph(rows + columns, ties).graph)[0];
  return bridge === undefined ? undefined : cells[bridge];
}

/** The three other corners of the rectangle on a cell that withholds the fewest people. */
function companionsOf(
  cell: number,
  counts: readonly number[],
  hidden: readonly boolean[],
  columns: number,
): readonly number[] {
  const row = cell - (cell % columns);
  const cost = (other: number) => (hidden[other] ? 0 : counts[other] === 0 ? LAST : counts[other]!);
  let best = { corners: [] as number[], cost: Number.POSITIVE_INFINITY };
  for (let opposite = 0; opposite < counts.length; opposite++) {
    const column = opposite % columns;
    if (column === cell % columns || opposite - column === row) continue;
    const corners = [row + column, opposite - column + (cell % columns), opposite];
    const whole = corners.reduce((total, corner) => total + cost(corner), 0);
    if (whole < best.cost) best = { corners, cost: whole };
  }
  return best.corners;
}
