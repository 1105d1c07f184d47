import type { Segments } from './segments.ts';

/** Brings together the sides of different shapes that may come near one another. */
export interface SegmentGrid {
  /** Calls back for every two sides of different shapes whose boxes come within the margin; each pair once. */
  forEachPair(visit: (s: number, t: number) => void): void;
}

/**
 * A grid of square cells over all sides; only sides that share a cell are compared.
 *
 * @param margin  distance within which sides are to be brought together, ≥ 0, in the unit of the coordinates
 */
export function createSegmentGrid(segments: Segments, margin: number): SegmentGrid {
  const { owner, x0, y0, x1, y1 } = segments;
  const reach = margin / 2;
  const left = (s: number) => Math.min(x0[s]!, x1[s]!) - reach;
  const right = (s: number) => Math.max(x0[s]!, x1[s]!) + reach;
  const bottom = (s: number) => Math.min(y0[s]!, y1[s]!) - reach;
  const top = (s: number) => Math.max(y0[s]!, y1[s]!) + reach;
  const side = cellSide(segments, margin);
  const cell = (at: number) => Math.floor(at / side);
  const cells = new Map<string, number[]>();
  for (let s = 0; s < owner.length; s++) {
    for (let i = cell(left(s)); i <= cell(right(s)); i++) {
      for (let j = cell(bottom(s)); j <= cell(top(s)); j++) {
        const sides = cells.get(`${i} ${j}`);
        if (sides) sides.push(s);
        else cells.set(`${i} ${j}`, [s]);
      }
    }
  }

  /** The one cell where a pair is visited: that of the lower left corner of what their boxes have in common. */
  function home(s: number, t: number): string | null {
    const [x, y] = [Math.max(left(s), left(t)), Math.max(bottom(s), bottom(t))];
    const apart = x > Math.min(right(s), right(t)) || y > Math.min(top(s), top(t));
    return apart ? null : `${cell(x)} ${cell(y)}`;
  }

  return {
    forEachPair(visit) {
      for (const [key, sides] of cells) {
        for (let a = 0; a < sides.length; a++) {
          for (let b = a + 1; b < sides.length; b++) {
            const [s, t] = [sides[a]!, sides[b]!];
            if (owner[s] !== owner[t] && home(s, t) === key) visit(s, t);
          }
        }
      }
    },
  };
}

/** Twice the mean side, and at least the margin: a handful of sides in each cell. */
function cellSide({ owner, x0, y0, x1, y1 }: Segments, margin: number): number {
  let total = 0;
  for (let s = 0; s < owner.length; s++) total += Math.hypot(x1[s]! - x0[s]!, y1[s]! - y0[s]!);
  return Math.max(margin, owner.length === 0 ? 1 : (2 * total) / owner.length);
}
