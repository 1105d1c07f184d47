import type { Cell } from '../column.ts';
import { byCode } from './by-code.ts';
import type { Figures } from './carry-extensive.ts';
import { destinations } from './destinations.ts';
import { checkPassage, type Passage } from './passage.ts';

/**
 * Carries a quantity that does not add up (a rate, a score, a density) to the territories of another date: the mean of the
 * pieces, each weighing as much as what it brings (inhabitants, hectares: the denominator of the rate).
 *
 * Σ share × w × x / Σ share × w. Prefer to carry numerator and denominator by `carryExtensive` when both are known.
 *
 * @param values   figure of each territory before
 * @param weights  weight of each territory before, ≥ 0: the denominator of the figure
 * @param passage  where they went
 * @returns        figure of each territory after, codes ascending; missing for the reason of a missing piece that weighs;
 *                 unknown when a weight is missing and pieces differ; not applicable when nothing weighs
 * @throws RangeError  if the passage does not conserve mass, or a weight is negative
 * @source  indicators.md § 9
 * @example
 * [...carryIntensive(new Map([['a', 10], ['b', 40]]), new Map([['a', 2], ['b', 1]]), [{ from: 'b', to: 'a', share: 1 }])] // => [['a', 20]]
 */
export function carryIntensive(values: Figures, weights: Figures, passage: Passage): Map<string, Cell> {
  checkPassage(passage);
  const next = destinations(passage);
  const pieces = new Map<string, Piece[]>();
  for (const [code, value] of values) {
    for (const { to, share } of next(code)) {
      if (to === null || share === 0) continue;
      const weight = weights.get(code) ?? 'unknown';
      if (typeof weight === 'number' && !(weight >= 0))
        throw new RangeError(`Territory ${code} weighs ${weight}.`);
      const piece = { value, weight: typeof weight === 'number' ? weight * share : null };
      pieces.set(to, [...(pieces.get(to) ?? []), piece]);
    }
  }
  return byCode(new Map([...pieces].map(([code, parts]) => [code, meanOf(parts)])));
}

type Piece = { readonly value: Cell; readonly weight: number | null };

function meanOf(pieces: readonly Piece[]): Cell {
  const first = pieces[0]!.value;
  if (pieces.every(({ value }) => value === first)) return first;
  let [total, whole] = [0, 0];
  for (const { value, weight } of pieces) {
    if (weight === null) return 'unknown';
    if (weight === 0) continue;
    if (typeof value !== 'number') return value;
    total += weight * value;
    whole += weight;
  }
  return whole === 0 ? 'not-applicable' : total / whole;
}
