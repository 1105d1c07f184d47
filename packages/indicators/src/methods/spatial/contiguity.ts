import { createSegmentGrid } from './segment-grid.ts';
import { type Outline, type Segments, segmentsOf } from './segments.ts';
import { distanceBetween, sharedLength } from './shared-boundary.ts';

/**
 * What makes two shapes neighbours.
 *
 * - 'queen': a point of their boundaries in common
 * - 'rook': a length of boundary in common
 */
export type ContiguityRule = {
  readonly rule: 'queen' | 'rook';
  /** largest gap between two drawings of the same boundary, ≥ 0, in the unit of the coordinates; 0 asks for shared vertices */
  readonly tolerance: number;
  /** for 'rook', the length above which a common boundary is one, ≥ 0; four tolerances unless told */
  readonly leastShared?: number;
};

/**
 * Who touches whom, from the outlines of territories.
 *
 * Outlines drawn apart (simplified, or of two editions) leave slits and overlaps: boundaries closer than the tolerance
 * are the same. Nobody is linked across the sea: an island has no neighbour, and the measures say what becomes of it.
 *
 * @param shapes  n GeoJSON polygons or multipolygons, or null for a territory without outline (it touches nobody);
 *                plane or geographic coordinates, all the same
 * @returns       n ascending lists of neighbours, symmetric: give them to `spatialWeights`
 * @throws RangeError  if the tolerance is negative
 * @source  Anselin (1988), § 3.1; a uniform grid brings together the segments to compare
 * @example
 * contiguity([square(0, 0), square(1, 0), square(5, 5)], { rule: 'rook', tolerance: 0 }) // => [[1], [0], []]
 */
export function contiguity(shapes: readonly (Outline | null)[], rule: ContiguityRule): number[][] {
  if (!(rule.tolerance >= 0)) throw new RangeError(`Tolerance ${rule.tolerance}: give a distance ≥ 0.`);
  const segments = segmentsOf(shapes);
  const met = rule.rule === 'queen' ? touching(segments, rule.tolerance) : bordering(segments, rule);
  const lists: number[][] = shapes.map(() => []);
  for (const key of met) {
    const [a, b] = [Math.floor(key / shapes.length), key % shapes.length];
    lists[a]!.push(b);
    lists[b]!.push(a);
  }
  return lists.map((list) => list.sort((a, b) => a - b));
}

/** Pairs of shapes of which two segments come within the tolerance, as first × shapes + second. */
function touching(segments: Segments, tolerance: number): Set<number> {
  const met = new Set<number>();
  createSegmentGrid(segments, tolerance).forEachPair((s, t) => {
    const key = keyOf(segments, s, t);
    if (!met.has(key) && distanceBetween(segments, s, t) <= tolerance) met.add(key);
  });
  return met;
}

/** Pairs of shapes whose common boundary is long enough. */
function bordering(
  segments: Segments,
  { tolerance, leastShared = 4 * tolerance }: ContiguityRule,
): Set<number> {
  const lengths = new Map<number, number>();
  createSegmentGrid(segments, tolerance).forEachPair((s, t) => {
    const [first, second] = segments.owner[s]! < segments.owner[t]! ? [s, t] : [t, s];
    const shared = sharedLength(segments, first, second, tolerance);
    if (shared > 0) lengths.set(keyOf(segments, s, t), (lengths.get(keyOf(segments, s, t)) ?? 0) + shared);
  });
  return new Set([...lengths].flatMap(([key, length]) => (length > leastShared ? [key] : [])));
}

function keyOf(segments: Segments, s: number, t: number): number {
  const [a, b] = [segments.owner[s]!, segments.owner[t]!];
  return Math.min(a, b) * segments.shapes + Math.max(a, b);
}
