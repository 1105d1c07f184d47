import { type Column, reasonAt } from '../column.ts';

/**
 * Whether a gap may be filled: a figure that exists and is not known may be guessed, one that has no sense may not.
 *
 * @param x  n cells
 * @param i  a position, 0 … n − 1
 * @returns  true if the cell is missing for another reason than 'not-applicable'
 * @source  indicators.md § 0: missing ≠ zero ≠ not applicable ≠ not required
 * @example
 * isImputable(column(['not-applicable']), 0) // => false
 */
export function isImputable(x: Column, i: number): boolean {
  const why = reasonAt(x, i);
  return why !== null && why !== 'not-applicable';
}
