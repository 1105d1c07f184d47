import { type Measure, unmeasured } from '../measure.ts';
import type { Graph } from './graph.ts';

/**
 * The share of the possible ties that exist.
 *
 * 2m / (n(n − 1)), or m / (n(n − 1)) for a directed graph.
 *
 * @returns a share 0–1; not applicable below two nodes
 * @source  Wasserman & Faust (1994), § 4.3
 * @example
 * density(buildGraph(3, [[0, 1], [0, 2], [1, 2]]).graph) // => 1
 */
export function density(graph: Graph): Measure {
  const { nodeCount: n, edgeCount: m } = graph;
  if (n < 2) return unmeasured('not-applicable');
  return (graph.directed ? m : 2 * m) / (n * (n - 1));
}
