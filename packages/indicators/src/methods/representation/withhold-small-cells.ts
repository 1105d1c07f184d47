import type { Cell } from '../column.ts';
import { bridges } from '../network/bridges.ts';
import { buildGraph } from '../network/build-graph.ts';

/**
 * A table of people made safe to publish beside the totals of its rows and columns.
 *
 * Cells from 1 to least − 1 are withheld, then others until none can be worked out: withheld cells seen as ties
 * between their row and their column, the totals give back exactly those that are bridges. Each bridge gets the
 * smallest published cell of its row or column as a companion.
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
    hidden[companionOf(cell, counts, hidden, columns)] = true;
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

/** The smallest cell still published, above 0 if possible, in the row or column of a cell. */
function companionOf(
  cell: number,
  counts: readonly number[],
  hidden: readonly boolean[],
  columns: number,
): number {
  const near = (other: number) =>
    Math.floor(other / columns) === Math.floor(cell / columns) || other % columns === cell % columns;
  const cost = (other: number) => (counts[other] === 0 ? Number.MAX_VALUE : counts[other]!);
  const published = counts.map((_, other) => other).filter((other) => !hidden[other]);
  const pool = published.some(near) ? published.filter(near) : published;
  return pool.reduce((best, other) => (cost(other) < cost(best) ? other : best));
}
