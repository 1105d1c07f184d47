import { type Measure, unmeasured } from '../measure.ts';
import { distanceSums } from './distance-sums.ts';
import type { Graph } from './graph.ts';

/**
 * The longest of the shortest paths, among the pairs that a path joins.
 *
 * @param lengths  edgeCount lengths, each > 0; without, each tie has length 1
 * @returns        a figure ≥ 0 (unit: ties, or that of the lengths); not applicable without a node
 * @source  Newman, Networks (2018), § 6.11
 * @example
 * diameter(buildGraph(3, [[0, 1], [1, 2]]).graph) // => 2
 */
export function diameter(graph: Graph, lengths?: Float64Array): Measure {
  if (graph.nodeCount === 0) return unmeasured('not-applicable');
  return distanceSums(graph, lengths).farthest.reduce((longest, d) => Math.max(longest, d), 0);
}
