import type { Cell } from '../column.ts';
import { byCode } from './by-code.ts';
import { destinations } from './destinations.ts';
import { checkPassage, type Passage } from './passage.ts';

/** Figures by territory code; a missing one is given with its reason, not left out. */
export type Figures = ReadonlyMap<string, Cell>;

/**
 * Carries a quantity that adds up (inhabitants, hectares, number of plans) to the territories of another date.
 *
 * Σ over the pieces of x × share. The sum over the country does not change (see `massBalance`). A territory of which
 * one piece is missing is missing, for the same reason: its sum cannot be said.
 *
 * @param values   figure of each territory before
 * @param passage  where they went
 * @returns        figure of each territory after, codes ascending
 * @throws RangeError  if the passage does not conserve mass
 * @source  INSEE, tables de passage; COGugaison (A. Kuntz)
 * @example
 * [...carryExtensive(new Map([['a', 2], ['b', 3]]), [{ from: 'b', to: 'a', share: 1 }])] // => [['a', 5]]
 */
export function carryExtensive(values: Figures, passage: Passage): Map<string, Cell> {
  checkPassage(passage);
  const next = destinations(passage);
  const carried = new Map<string, Cell>();
  for (const [code, value] of values) {
    for (const { to, share } of next(code)) {
      if (to === null || share === 0) continue;
      carried.set(to, add(carried.get(to) ?? 0, typeof value === 'number' ? value * share : value));
    }
  }
  return byCode(carried);
}

function add(a: Cell, b: Cell): Cell {
  if (typeof a === 'number') return typeof b === 'number' ? a + b : b;
  return a;
}
