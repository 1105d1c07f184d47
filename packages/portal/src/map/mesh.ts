import { toLine } from './path.ts';
import type { Point } from './projection.ts';

/** An area of a map: the rings of its border, and the group it belongs to (its EPCI). */
export type Area = { readonly rings: readonly (readonly Point[])[]; readonly group: string };

/**
 * The borders of a map, each drawn once, as SVG paths.
 *
 * - `outer`: around the whole
 * - `groups`: between two groups
 * - `inner`: between two areas of one group
 */
export type Mesh = { readonly outer: string; readonly groups: string; readonly inner: string };

type Side = keyof Mesh;
type Edge = { readonly from: Point; readonly to: Point; side: Side; readonly group: string };

/**
 * Sorts the borders of areas that share their points: an edge met once is outside, met twice it parts two areas.
 * Edges of a kind are joined end to end, so that each line is written in one stroke.
 */
export function meshOf(areas: readonly Area[]): Mesh {
  const edges = new Map<string, Edge>();
  for (const { rings, group } of areas) {
    for (const ring of rings) addRing(edges, ring, group);
  }
  const bySide: Record<Side, Edge[]> = { outer: [], groups: [], inner: [] };
  for (const edge of edges.values()) bySide[edge.side].push(edge);
  return { outer: draw(bySide.outer), groups: draw(bySide.groups), inner: draw(bySide.inner) };
}

function addRing(edges: Map<string, Edge>, ring: readonly Point[], group: string): void {
  for (const [i, from] of ring.entries()) {
    const to = ring[(i + 1) % ring.length] ?? from;
    const key = edgeKey(from, to);
    const met = edges.get(key);
    if (met) met.side = met.group === group ? 'inner' : 'groups';
    else edges.set(key, { from, to, side: 'outer', group });
  }
}

function edgeKey(a: Point, b: Point): string {
  const [one, other] = [pointKey(a), pointKey(b)];
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

function pointKey([x, y]: Point): string {
  return `${x},${y}`;
}

/** Joins edges into lines as long as they go, and writes them one after the other. */
function draw(edges: readonly Edge[]): string {
  const at = new Map<string, Set<Edge>>();
  const near = (point: Point): Set<Edge> => {
    const key = pointKey(point);
    const found = at.get(key) ?? new Set<Edge>();
    at.set(key, found);
    return found;
  };
  for (const edge of edges) {
    near(edge.from).add(edge);
    near(edge.to).add(edge);
  }
  const take = (edge: Edge): void => {
    near(edge.from).delete(edge);
    near(edge.to).delete(edge);
  };
  const follow = (start: Point): Point[] => {
    const line: Point[] = [];
    let point = start;
    for (let next = first(near(point)); next; next = first(near(point))) {
      take(next);
      point = pointKey(next.from) === pointKey(point) ? next.to : next.from;
      line.push(point);
    }
    return line;
  };
  const lines: string[] = [];
  for (const edge of edges) {
    if (!near(edge.from).has(edge)) continue;
    take(edge);
    const [before, after] = [follow(edge.from), follow(edge.to)];
    lines.push(toLine([...before.reverse(), edge.from, edge.to, ...after]));
  }
  return lines.join('');
}

function first<T>(set: ReadonlySet<T>): T | undefined {
  return set.values().next().value;
}
