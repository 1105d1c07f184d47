import type { Graph } from './graph.ts';

/**
 * Lengths for paths, from the strengths of ties: a strong tie is a short one.
 *
 * 1 / w, the usual choice; −ln p is another when weights are chances that a message passes.
 *
 * @returns edgeCount lengths, in 1 / the unit of the weights; 1 for every edge without weights
 * @source  Newman, Scientific collaboration networks II, Phys. Rev. E 64 (2001)
 * @example
 * lengthsFromWeights(buildGraph(2, [[0, 1]], { weights: [4] }).graph) // => Float64Array [0.25]
 */
export function lengthsFromWeights(graph: Graph): Float64Array {
  return graph.weights
    ? graph.weights.map((weight) => 1 / weight)
    : new Float64Array(graph.edgeCount).fill(1);
}
