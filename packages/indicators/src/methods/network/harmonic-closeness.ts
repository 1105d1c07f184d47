import { distanceSums } from './distance-sums.ts';
import type { Graph } from './graph.ts';
import { reverseGraph } from './reverse-graph.ts';

/**
 * How near each node is to all others, a node out of reach counting for nothing: made for networks in several pieces.
 *
 * Σ 1/d over the nodes that reach it.
 *
 * @param lengths  edgeCount lengths, each > 0; without, each tie has length 1
 * @returns        nodeCount figures ≥ 0, per unit of distance; n − 1 for the centre of a star
 * @source  Rochat, Closeness centrality extended to unconnected graphs (2009)
 * @example
 * harmonicCloseness(buildGraph(4, [[0, 1], [1, 2]]).graph) // => Float64Array [1.5, 2, 1.5, 0]
 */
export function harmonicCloseness(graph: Graph, lengths?: Float64Array): Float64Array {
  return distanceSums(reverseGraph(graph), lengths).inverse;
}
