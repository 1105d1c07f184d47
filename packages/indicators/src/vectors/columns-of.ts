import { type Column, column } from '../methods/column.ts';

/** A table of a vector: equal-length columns by name; `_row` holds row names. */
export type Table = Readonly<Record<string, readonly (number | null)[]>>;

/** The columns of a table, by name, without its row names. */
export function columnsOf(table: Table): Record<string, Column> {
  const named = Object.entries(table).filter(([name]) => name !== '_row');
  return Object.fromEntries(named.map(([name, cells]) => [name, column(cells)]));
}

/** The rows of a table, one array of scores for each unit. */
export function rowsOf(table: Table): (number | null)[][] {
  const columns = Object.entries(table).flatMap(([name, cells]) => (name === '_row' ? [] : [cells]));
  return (columns[0] ?? []).map((_, i) => columns.map((cells) => cells[i] ?? null));
}

/** Some columns of a table, in the order of their names. */
export function columnsNamed(table: Table, names: readonly string[]): Column[] {
  return names.map((name) => {
    const cells = table[name];
    if (cells === undefined) throw new RangeError(`no column ${name}`);
    return column(cells);
  });
}
