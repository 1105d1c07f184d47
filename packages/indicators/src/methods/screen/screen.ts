import type { Column } from '../column.ts';
import { availability } from './availability.ts';

/**
 * What a unit must bring to be kept.
 *
 * - `known`: least share of inputs known, of their number and of their weight both
 * - `nonZero`: least share of the known inputs that are not 0
 */
export type ScreenRule = { readonly known: number; readonly nonZero?: number };

/**
 * Which units have enough data to be scored.
 *
 * @param columns  m columns of n units
 * @param rule     least shares, 0–1; 2/3 known and 5 % non-zero are usual
 * @param weights  m weights ≥ 0; when given, the share of weight must reach `known` too
 * @returns        n answers
 * @throws RangeError  as availability()
 * @source  COINr Screen; OECD/JRC Handbook (2008), step 3
 * @example
 * screen([column([1, null]), column([2, null]), column([3, 4])], { known: 2 / 3 }) // => [true, false]
 */
export function screen(columns: readonly Column[], rule: ScreenRule, weights?: ArrayLike<number>): boolean[] {
  const counted = availability(columns);
  const weighed = weights === undefined ? counted : availability(columns, weights);
  return Array.from(counted, (share, i) => {
    const enough = share >= rule.known && (weighed[i] as number) >= rule.known;
    return enough && nonZeroShare(columns, i) >= (rule.nonZero ?? 0);
  });
}

/** Share of the known inputs of a unit that are not 0; 1 when none is known, the other rule says so already. */
function nonZeroShare(columns: readonly Column[], i: number): number {
  const seen = columns.filter((x) => x.reasons[i] === 0);
  if (seen.length === 0) return 1;
  return seen.filter((x) => x.values[i] !== 0).length / seen.length;
}
