import type { MissingReason } from '../define-indicator.ts';

/** The reasons in the order of their codes: reason k is written k + 1, 0 means known. */
const REASONS: readonly MissingReason[] = [
  'unknown',
  'not-collected',
  'suppressed',
  'not-applicable',
  'zero-variance',
  'below-availability',
];

/** What a cell says: a figure, or why there is none. */
export type Cell = number | MissingReason;

/**
 * One quantity over n units (communes, workshops, years), ready for fast methods.
 *
 * - `values`: n figures; NaN exactly where `reasons` says that there is none
 * - `reasons`: n codes, 0 where the figure is known
 *
 * Made by `column()`, read by `cells()`; methods never write into one they are given.
 */
export type Column = { readonly values: Float64Array; readonly reasons: Uint8Array };

/**
 * A column from cells: figures, reasons, or null for *unknown*.
 *
 * @param cells  n figures, reasons or nulls
 * @returns      a column of n cells
 * @throws RangeError  if a figure is NaN or infinite: say why it is missing instead
 * @source  indicators.md § 0: missing is a value with a reason
 * @example
 * cells(column([1, null, 'suppressed'])) // => [1, 'unknown', 'suppressed']
 */
export function column(cells: ArrayLike<Cell | null>): Column {
  const made = { values: new Float64Array(cells.length), reasons: new Uint8Array(cells.length) };
  for (let i = 0; i < cells.length; i++) write(made, i, cells[i] ?? 'unknown');
  return made;
}

/**
 * The cells of a column: each a figure, or why there is none.
 *
 * @param x  n cells
 * @returns  a new array of n figures or reasons
 * @source  indicators.md § 0
 * @example
 * cells(column([1, null])) // => [1, 'unknown']
 */
export function cells(x: Column): Cell[] {
  return Array.from(x.values, (value, i) => reasonAt(x, i) ?? value);
}

/**
 * The figures of a column with null where there is none.
 *
 * @param x  n cells
 * @returns  a new array of n figures or nulls
 * @source  indicators.md § 0
 * @example
 * figures(column([1, 'suppressed'])) // => [1, null]
 */
export function figures(x: Column): (number | null)[] {
  return Array.from(x.values, (value, i) => (x.reasons[i] === 0 ? value : null));
}

/**
 * The known figures alone, in their order.
 *
 * @param x  n cells
 * @returns  at most n figures
 * @source  indicators.md § 0
 * @example
 * known(column([1, null, 3])) // => Float64Array [1, 3]
 */
export function known(x: Column): Float64Array {
  const seen = new Float64Array(x.values.length);
  let count = 0;
  for (let i = 0; i < seen.length; i++) if (x.reasons[i] === 0) seen[count++] = x.values[i]!;
  return seen.slice(0, count);
}

/**
 * Why a cell has no figure.
 *
 * @param x  n cells
 * @param i  a position, 0 … n − 1
 * @returns  the reason; null where the figure is known
 * @source  indicators.md § 0
 * @example
 * reasonAt(column([1, 'suppressed']), 1) // => 'suppressed'
 */
export function reasonAt(x: Column, i: number): MissingReason | null {
  return REASONS[(x.reasons[i] as number) - 1] ?? null;
}

/**
 * A column with each known figure changed by a function; what is missing stays missing, for the same reason.
 *
 * @param x       n cells
 * @param change  from a figure to a figure, or to the reason why there is none any more
 * @returns       a new column of n cells
 * @throws RangeError  if the function gives NaN or Infinity
 * @source  indicators.md § 0
 * @example
 * cells(mapKnown(column([1, null]), (value) => 2 * value)) // => [2, 'unknown']
 */
export function mapKnown(x: Column, change: (value: number, i: number) => Cell): Column {
  const made = { values: x.values.slice(), reasons: x.reasons.slice() };
  for (let i = 0; i < made.values.length; i++) {
    if (made.reasons[i] === 0) write(made, i, change(made.values[i] as number, i));
  }
  return made;
}

/**
 * A column with some of its missing cells filled; a cell for which there is no figure stays missing.
 *
 * @param x     n cells
 * @param fill  the figure for a position, or null for none
 * @returns     a new column of n cells; what was known is untouched
 * @throws RangeError  if the function gives NaN or Infinity
 * @source  indicators.md § 1.3: an imputation never changes an observed value
 * @example
 * cells(fillMissing(column([1, null]), () => 5)) // => [1, 5]
 */
export function fillMissing(x: Column, fill: (i: number) => number | null): Column {
  const made = { values: x.values.slice(), reasons: x.reasons.slice() };
  for (let i = 0; i < made.values.length; i++) {
    if (made.reasons[i] === 0) continue;
    const value = fill(i);
    if (value !== null) write(made, i, value);
  }
  return made;
}

/**
 * A column in which every known figure became missing for one reason: the answer of a method that cannot say.
 *
 * @param x    n cells
 * @param why  the reason
 * @returns    a new column of n missing cells; those that were missing keep their reason
 * @source  indicators.md § 0
 * @example
 * cells(withhold(column([5, null]), 'zero-variance')) // => ['zero-variance', 'unknown']
 */
export function withhold(x: Column, why: MissingReason): Column {
  return mapKnown(x, () => why);
}

function write(x: Column, i: number, cell: Cell): void {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell))
      throw new RangeError(`column: ${cell} at ${i} is neither a figure nor a reason`);
    x.values[i] = cell;
    x.reasons[i] = 0;
    return;
  }
  const code = REASONS.indexOf(cell) + 1;
  if (code === 0) throw new RangeError(`column: '${cell}' at ${i} is not a reason`);
  x.values[i] = Number.NaN;
  x.reasons[i] = code;
}
