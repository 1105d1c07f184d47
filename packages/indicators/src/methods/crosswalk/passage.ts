/**
 * Where territories went between two dates: one row per piece. Territories that no row names did not change.
 *
 * - `from`   code before
 * - `to`     code after; null when the piece left the country (Saint-Barthélemy and Saint-Martin, 2007)
 * - `share`  part of an extensive quantity of `from` that goes there, 0–1; the shares of one `from` sum to 1
 *
 * A merger is several rows to one code; a split, several rows from one; a renumbering or a change of département, one row.
 */
export type Passage = readonly PassageRow[];

export type PassageRow = { readonly from: string; readonly to: string | null; readonly share: number };

/** How far from 1 the shares of a territory may sum: shares such as ⅓ are published rounded. */
const ROUNDING = 1e-6;

/**
 * Checks that a passage conserves mass: nothing is lost, nothing counted twice.
 *
 * @throws RangeError  if a share is negative, a pair is given twice, or the shares of a territory do not sum to 1
 * @source  indicators.md § 9
 * @example
 * checkPassage([{ from: '49001', to: '49050', share: 1 }]) // => undefined
 */
export function checkPassage(passage: Passage): void {
  for (const [from, rows] of Map.groupBy(passage, (row) => row.from)) {
    const total = rows.reduce((sum, row) => sum + row.share, 0);
    if (rows.some((row) => !(row.share >= 0)))
      throw new RangeError(`Territory ${from} has a negative share.`);
    if (new Set(rows.map((row) => row.to)).size < rows.length)
      throw new RangeError(`Territory ${from} goes twice to one place.`);
    if (Math.abs(total - 1) > ROUNDING)
      throw new RangeError(`The shares of territory ${from} sum to ${total}, not to 1.`);
  }
}
