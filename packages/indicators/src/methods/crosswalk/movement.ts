import { composePassages } from './compose-passages.ts';
import type { Passage } from './passage.ts';

/**
 * A line of INSEE's file of movements: one commune before, one after, on a day.
 *
 * - `kind`      MOD: '10' renamed · '21' restored · '30' abolished · '31'–'34' merged · '41' changed département · '50' changed code …
 * - `on`        DATE_EFF, the day it took effect (YYYY-MM-DD)
 * - `fromType`, `toType`  TYPECOM: 'COM' a commune · 'COMA', 'COMD', 'ARM' associated, delegated, arrondissement · '' none
 */
export type Movement = {
  readonly kind: string;
  readonly on: string;
  readonly fromType: string;
  readonly from: string;
  readonly toType: string;
  readonly to: string;
};

/**
 * How a commune that splits is shared among its pieces.
 *
 * - 'equal': ½, ⅓ … as the published tables of 2024 do, for want of better
 * - weights of the pieces (inhabitants of each code after): shares in proportion
 */
export type SplitRule = 'equal' | ReadonlyMap<string, number>;

/**
 * The passage of communes between two days, from INSEE's movements.
 *
 * Only full communes are followed: a delegated or associated commune is a part of one. Movements of one day are taken
 * together, days in order. A commune that comes out of nowhere (Mayotte, 2011) has no row; one that leaves goes to null.
 *
 * @param movements  lines in any order
 * @param after      day after which movements count (the geography one comes from)
 * @param until      last day that counts (the geography one goes to)
 * @param split      how pieces share what splits
 * @returns          the passage; communes that did not change have no row
 * @throws RangeError  if the pieces of a split have no weight
 * @source  INSEE, Code officiel géographique, fichier des mouvements de communes. The day is the legal effect as INSEE
 *          records it, which may differ from the decree's (Loisey–Culey, L'Oudon).
 * @example
 * passageBetween([{ kind: '41', on: '2018-01-01', fromType: 'COM', from: '14513', toType: 'COM', to: '50649' }], '2017-01-01', '2018-01-01', 'equal') // => [{ from: '14513', to: '50649', share: 1 }]
 */
export function passageBetween(
  movements: readonly Movement[],
  after: string,
  until: string,
  split: SplitRule,
): Passage {
  const counted = movements.filter(
    ({ on, fromType, toType }) =>
      on > after && on <= until && fromType === 'COM' && (toType === 'COM' || toType === ''),
  );
  const days = Map.groupBy(counted, (movement) => movement.on);
  return composePassages([...days.keys()].sort().map((day) => passageOfDay(days.get(day)!, split)));
}

function passageOfDay(movements: readonly Movement[], split: SplitRule): Passage {
  return [...Map.groupBy(movements, (movement) => movement.from)].flatMap(([from, rows]) => {
    const pieces = [...new Set(rows.map((row) => (row.toType === 'COM' ? row.to : null)))].sort();
    const shares = sharesOf(pieces, split, from);
    return pieces.map((to, k) => ({ from, to, share: shares[k]! }));
  });
}

function sharesOf(pieces: readonly (string | null)[], split: SplitRule, from: string): number[] {
  if (pieces.length === 1) return [1];
  if (split === 'equal') return pieces.map(() => 1 / pieces.length);
  const weights = pieces.map((code) => (code === null ? 0 : (split.get(code) ?? Number.NaN)));
  const whole = weights.reduce((total, weight) => total + weight, 0);
  if (!(whole > 0))
    throw new RangeError(`Commune ${from} splits into ${pieces.join(', ')}: give the weight of each.`);
  return weights.map((weight) => weight / whole);
}
