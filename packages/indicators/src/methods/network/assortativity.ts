import { type Measure, unmeasured } from '../measure.ts';
import { degree } from './degree.ts';
import type { Graph } from './graph.ts';

/**
 * Whether ties join nodes that are alike on a figure: the correlation of that figure at the two ends of ties.
 *
 * Pearson's r over the arcs (each undirected edge read both ways).
 *
 * @param x  nodeCount finite figures
 * @returns  −1 to 1; not applicable without a tie, zero variance when the ends do not vary
 * @source  Newman, Mixing patterns in networks, Phys. Rev. E 67 (2003)
 * @example
 * assortativity(buildGraph(4, [[0, 1], [2, 3]]).graph, [1, 1, 5, 5]) // => 1
 */
export function assortativity(graph: Graph, x: ArrayLike<number>): Measure {
  const pairs = endsOfArcs(graph);
  if (pairs.length === 0) return unmeasured('not-applicable');
  const from = pairs.map(([v]) => x[v]!);
  const to = pairs.map(([, w]) => x[w]!);
  const [a, b] = [centre(from), centre(to)];
  const norm = Math.sqrt(dot(a, a) * dot(b, b));
  return norm === 0 ? unmeasured('zero-variance') : dot(a, b) / norm;
}

/**
 * Whether well-connected nodes tie with one another (> 0) or with isolated ones (< 0): assortativity by degree.
 *
 * @param graph  undirected
 * @returns      −1 to 1; zero variance when all ends have the same degree, as in a ring
 * @example
 * degreeAssortativity(buildGraph(3, [[0, 1], [1, 2]]).graph) // => -1
 */
export function degreeAssortativity(graph: Graph): Measure {
  return assortativity(graph, degree(graph));
}

/**
 * Whether ties join nodes of one group: 1 when all ties stay inside, 0 when they ignore the groups.
 *
 * (Σ e_gg − Σ a_g b_g) / (1 − Σ a_g b_g), e the shares of arcs between groups and a, b their margins
 *
 * @param group  nodeCount group names or numbers
 * @returns      at most 1; not applicable without a tie or when every end belongs to one group
 * @source  Newman (2003), eq. 2
 * @example
 * groupAssortativity(buildGraph(4, [[0, 1], [2, 3]]).graph, ['a', 'a', 'b', 'b']) // => 1
 */
export function groupAssortativity(graph: Graph, group: ArrayLike<string | number>): Measure {
  const pairs = endsOfArcs(graph);
  if (pairs.length === 0) return unmeasured('not-applicable');
  const inside = pairs.filter(([v, w]) => group[v] === group[w]).length / pairs.length;
  const [leaving, arriving] = [
    shares(pairs.map(([v]) => group[v]!)),
    shares(pairs.map(([, w]) => group[w]!)),
  ];
  let expected = 0;
  for (const [name, share] of leaving) expected += share * (arriving.get(name) ?? 0);
  return expected === 1 ? unmeasured('zero-variance') : (inside - expected) / (1 - expected);
}

function endsOfArcs(graph: Graph): [number, number][] {
  const pairs: [number, number][] = [];
  for (let v = 0; v < graph.nodeCount; v++) {
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++)
      pairs.push([v, graph.targets[arc]!]);
  }
  return pairs;
}

function centre(x: readonly number[]): number[] {
  const mean = x.reduce((total, value) => total + value, 0) / x.length;
  return x.map((value) => value - mean);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, i) => total + value * b[i]!, 0);
}

function shares(names: readonly (string | number)[]): Map<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1 / names.length);
  return counts;
}
