import type { Outline } from './territory-part.ts';

type Position = readonly number[];
type Ring = readonly Position[];

/**
 * One outline of several that touch: the borders they share are taken away. It rests on neighbours sharing their points
 * exactly, as outlines cut from one map do; where they do not, the outlines are kept side by side.
 */
export function dissolve(outlines: readonly Outline[]): Outline | undefined {
  const [first, ...others] = outlines;
  if (!first || others.length === 0) return first;
  const polygons = outlines.flatMap(polygonsOf);
  const rings = openBorders(polygons.flat());
  return rings ? toOutline(rings) : { type: 'MultiPolygon', coordinates: polygons };
}

function polygonsOf(outline: Outline): readonly (readonly Ring[])[] {
  return outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
}

/** The rings left when edges walked both ways are removed; undefined when they no longer form rings. */
function openBorders(rings: readonly Ring[]): Ring[] | undefined {
  const edges = new Map<string, { readonly from: Position; readonly to: Position }>();
  for (const [from, to] of rings.flatMap(edgesOf)) {
    if (!edges.delete(`${to} ${from}`)) edges.set(`${from} ${to}`, { from, to });
  }
  const next = new Map<string, Position>();
  for (const { from, to } of edges.values()) {
    if (next.has(String(from))) return undefined;
    next.set(String(from), to);
  }
  const closed: Ring[] = [];
  while (next.size > 0) {
    const ring = walk(next);
    if (!ring) return undefined;
    closed.push(ring);
  }
  return closed;
}

function edgesOf(ring: Ring): [Position, Position][] {
  return ring.slice(1).map((to, i) => [ring[i] as Position, to]);
}

/** Follows edges from any of those left until it is back where it started, using them up. */
function walk(next: Map<string, Position>): Ring | undefined {
  const start = next.keys().next().value as string;
  const ring: Position[] = [];
  let at = start;
  do {
    const to = next.get(at);
    if (!to) return undefined;
    next.delete(at);
    ring.push(to);
    at = String(to);
  } while (at !== start);
  return [ring.at(-1) as Position, ...ring];
}

/** Rings wound like the outermost one are borders, the others are holes in the border around them. */
function toOutline(rings: readonly Ring[]): Outline | undefined {
  const sized = rings.map((ring) => ({ ring, area: signedArea(ring) }));
  const widest = sized.toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area))[0];
  if (!widest) return undefined;
  const borders = sized.filter(({ area }) => Math.sign(area) === Math.sign(widest.area));
  const holes = sized.filter(({ area }) => Math.sign(area) !== Math.sign(widest.area));
  const polygons = borders.map(({ ring }) => [
    ring,
    ...holes.map((hole) => hole.ring).filter((hole) => isInside(hole[0] as Position, ring)),
  ]);
  const [only, ...more] = polygons;
  return only && more.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** square degrees, positive when wound anticlockwise */
function signedArea(ring: Ring): number {
  return edgesOf(ring).reduce(
    (sum, [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) => sum + (x1 * y2 - x2 * y1) / 2,
    0,
  );
}

function isInside([x = 0, y = 0]: Position, ring: Ring): boolean {
  let inside = false;
  for (const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] of edgesOf(ring)) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
