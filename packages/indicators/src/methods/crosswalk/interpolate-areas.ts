import type { Cell } from '../column.ts';
import { byCode } from './by-code.ts';
import type { Figures } from './carry-extensive.ts';

/** A piece common to a source zone and a target zone, and its size (hectares, or inhabitants of a fine grid: dasymetric). */
export type Overlap = { readonly source: string; readonly target: string; readonly size: number };

/**
 * Carries figures to zones that cut across the first (basins, alert zones), each zone being taken for even inside.
 *
 * extensive: Σ y_s A_st/A_s · intensive: Σ y_s A_st/A_t; A_s and A_t are the sums of the overlaps given, so that a source
 * is never shared out beyond what the targets cover.
 *
 * @param values    figure of each source zone
 * @param overlaps  pieces, each size ≥ 0
 * @param quantity  whether the figure adds up
 * @returns         figure of each target zone, codes ascending; missing for the reason of a missing piece of size > 0
 * @throws RangeError  if a size is negative or not finite
 * @source  Goodchild & Lam, Areal interpolation (1980); indicators.md § 9
 * @example
 * [...interpolateAreas(new Map([['a', 10]]), [{ source: 'a', target: 'x', size: 1 }, { source: 'a', target: 'y', size: 3 }], 'extensive')] // => [['x', 2.5], ['y', 7.5]]
 */
export function interpolateAreas(
  values: Figures,
  overlaps: readonly Overlap[],
  quantity: 'extensive' | 'intensive',
): Map<string, Cell> {
  const whole = sizes(overlaps, (piece) => (quantity === 'extensive' ? piece.source : piece.target));
  const carried = new Map<string, Cell>();
  for (const piece of overlaps) {
    if (piece.size === 0) continue;
    const value = values.get(piece.source) ?? 'unknown';
    const before = carried.get(piece.target) ?? 0;
    if (typeof before !== 'number') continue;
    const share = piece.size / whole.get(quantity === 'extensive' ? piece.source : piece.target)!;
    carried.set(piece.target, typeof value === 'number' ? before + value * share : value);
  }
  return byCode(carried);
}

function sizes(overlaps: readonly Overlap[], zone: (piece: Overlap) => string): Map<string, number> {
  const totals = new Map<string, number>();
  for (const piece of overlaps) {
    if (!(piece.size >= 0 && piece.size < Number.POSITIVE_INFINITY)) {
      throw new RangeError(
        `The piece ${piece.source}–${piece.target} has size ${piece.size}: give a finite number ≥ 0.`,
      );
    }
    totals.set(zone(piece), (totals.get(zone(piece)) ?? 0) + piece.size);
  }
  return totals;
}
