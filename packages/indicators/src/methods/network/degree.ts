import type { Graph } from './graph.ts';

/**
 * How many ties each node has (for a directed graph, how many leave it; use `reverseGraph` for those that arrive).
 *
 * @returns nodeCount whole numbers
 * @source  Freeman, Centrality in social networks, Social Networks 1 (1978)
 * @example
 * [...degree(buildGraph(3, [[0, 1], [0, 2]]).graph)] // => [2, 1, 1]
 */
export function degree(graph: Graph): Int32Array {
  return Int32Array.from({ length: graph.nodeCount }, (_, v) => graph.offsets[v + 1]! - graph.offsets[v]!);
}
