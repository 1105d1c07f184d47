import type { Segments } from './segments.ts';

/**
 * The distance between two sides, 0 when they cross or share an end.
 *
 * @returns a distance ≥ 0, in the unit of the coordinates
 * @example
 * distanceBetween(segmentsOf([square(0, 0), square(3, 0)]), 1, 7) // => 2
 */
export function distanceBetween(segments: Segments, s: number, t: number): number {
  if (cross(segments, s, t)) return 0;
  const { x0, y0, x1, y1 } = segments;
  return Math.min(
    distanceToSide(segments, s, x0[t]!, y0[t]!),
    distanceToSide(segments, s, x1[t]!, y1[t]!),
    distanceToSide(segments, t, x0[s]!, y0[s]!),
    distanceToSide(segments, t, x1[s]!, y1[s]!),
  );
}

/**
 * The length of side s that runs along side t, within a tolerance.
 *
 * The part of s facing t (by projection) where the distance to the line of t, which varies evenly, is at most the tolerance.
 *
 * @returns a length ≥ 0, in the unit of the coordinates
 * @example
 * sharedLength(segmentsOf([square(0, 0), square(1, 0)]), 1, 7, 0) // => 1
 */
export function sharedLength(segments: Segments, s: number, t: number, tolerance: number): number {
  const { x0, y0, x1, y1 } = segments;
  const [dx, dy] = [x1[s]! - x0[s]!, y1[s]! - y0[s]!];
  const square = dx * dx + dy * dy;
  const along = (x: number, y: number) => ((x - x0[s]!) * dx + (y - y0[s]!) * dy) / square;
  const [a, b] = [along(x0[t]!, y0[t]!), along(x1[t]!, y1[t]!)];
  let [from, to] = [Math.max(0, Math.min(a, b)), Math.min(1, Math.max(a, b))];
  const [start, end] = [
    distanceToLine(segments, t, x0[s]!, y0[s]!),
    distanceToLine(segments, t, x1[s]!, y1[s]!),
  ];
  const slope = end - start;
  if (slope === 0) return Math.abs(start) <= tolerance ? Math.max(0, to - from) * Math.sqrt(square) : 0;
  const [near, far] = [(-tolerance - start) / slope, (tolerance - start) / slope];
  from = Math.max(from, Math.min(near, far));
  to = Math.min(to, Math.max(near, far));
  return Math.max(0, to - from) * Math.sqrt(square);
}

/** Which side of the line of s the point lies on, as twice the area of a triangle. */
function sideOf({ x0, y0, x1, y1 }: Segments, s: number, x: number, y: number): number {
  return (x1[s]! - x0[s]!) * (y - y0[s]!) - (y1[s]! - y0[s]!) * (x - x0[s]!);
}

function cross(segments: Segments, s: number, t: number): boolean {
  const { x0, y0, x1, y1 } = segments;
  const apart = (of: number, from: number) =>
    sideOf(segments, of, x0[from]!, y0[from]!) * sideOf(segments, of, x1[from]!, y1[from]!) < 0;
  return apart(s, t) && apart(t, s);
}

function distanceToLine(segments: Segments, s: number, x: number, y: number): number {
  const { x0, y0, x1, y1 } = segments;
  return sideOf(segments, s, x, y) / Math.hypot(x1[s]! - x0[s]!, y1[s]! - y0[s]!);
}

function distanceToSide({ x0, y0, x1, y1 }: Segments, s: number, x: number, y: number): number {
  const [dx, dy] = [x1[s]! - x0[s]!, y1[s]! - y0[s]!];
  const along = ((x - x0[s]!) * dx + (y - y0[s]!) * dy) / (dx * dx + dy * dy);
  if (along <= 0) return Math.hypot(x - x0[s]!, y - y0[s]!);
  if (along >= 1) return Math.hypot(x - x1[s]!, y - y1[s]!);
  return Math.hypot(x - x0[s]! - along * dx, y - y0[s]! - along * dy);
}
