import { type Measure, unmeasured } from '../measure.ts';
import { endsOfArcs } from './ends-of-arcs.ts';
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

function centre(x: readonly number[]): number[] {
  const mean = x.reduce((total, value) => total + value, 0) / x.length;
  return x.map((value) => value - mean);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, i) => total + value * b[i]!, 0);
}
