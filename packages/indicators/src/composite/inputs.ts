import { type Cell, type Column, column } from '../methods/column.ts';

/**
 * What an index is computed from.
 *
 * - `units`: n codes (communes, départements …), each once
 * - `columns`: columns of n cells, by name: indicators and denominators
 * - `groups`: n names of a group for each unit, by the name of the grouping (strata, départements)
 */
export type Inputs = {
  readonly units: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  readonly groups?: Readonly<Record<string, readonly (string | null)[]>>;
};

/**
 * Inputs from plain cells, as a file gives them.
 *
 * @param units   n codes
 * @param tables  cells by name: n figures, reasons or nulls each
 * @param groups  n names of a group each, by the name of the grouping
 * @returns       inputs ready for `buildComposite`
 * @throws RangeError  if a code comes twice or lengths differ
 * @source  indicators.md § 0
 * @example
 * toInputs(['01001'], { schools: [2] }).columns.schools?.values // => Float64Array [2]
 */
export function toInputs(
  units: readonly string[],
  tables: Readonly<Record<string, readonly (Cell | null)[]>>,
  groups: Inputs['groups'] = {},
): Inputs {
  if (new Set(units).size !== units.length) throw new RangeError('toInputs: a unit comes twice');
  for (const [name, cells] of [...Object.entries(tables), ...Object.entries(groups)]) {
    if (cells.length !== units.length)
      throw new RangeError(`toInputs: ${cells.length} cells of ${name} for ${units.length} units`);
  }
  return {
    units,
    columns: Object.fromEntries(Object.entries(tables).map(([name, cells]) => [name, column(cells)])),
    groups,
  };
}
