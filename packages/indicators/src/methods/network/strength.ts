import type { Graph } from './graph.ts';

/**
 * The summed weight of each node's ties: degree, where a stronger tie counts more. Without weights, the degree.
 *
 * @returns nodeCount sums, in the unit of the weights
 * @source  Barrat, Barthélemy, Pastor-Satorras & Vespignani, The architecture of complex weighted networks, PNAS 101 (2004)
 * @example
 * [...strength(buildGraph(3, [[0, 1], [0, 2]], { weights: [2, 5] }).graph)] // => [7, 2, 5]
 */
export function strength(graph: Graph): Float64Array {
  const sums = new Float64Array(graph.nodeCount);
  for (let v = 0; v < graph.nodeCount; v++) {
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
      sums[v]! += graph.weights ? graph.weights[graph.edgeOf[arc]!]! : 1;
    }
  }
  return sums;
}
