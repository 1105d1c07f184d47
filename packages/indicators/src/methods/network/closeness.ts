import { distanceSums } from './distance-sums.ts';
import type { Graph } from './graph.ts';
import { reverseGraph } from './reverse-graph.ts';

/**
 * How near each node is to those that can reach it: the inverse of the mean distance.
 *
 * - 'component': (r − 1) / Σ d, r nodes reaching it, itself included. A pair of isolated friends scores 1.
 * - 'whole' (Wasserman and Faust): the same × (r − 1)/(n − 1), so that a small component scores low.
 *
 * Distances arrive at the node: in a directed graph, arcs are followed towards it.
 *
 * @param within   which of the two
 * @param lengths  edgeCount lengths, each > 0; without, each tie has length 1
 * @returns        nodeCount figures ≥ 0, per unit of distance; 0 for a node that nobody reaches
 * @source  Wasserman & Faust, Social Network Analysis (1994), p. 201
 * @example
 * closeness(buildGraph(4, [[0, 1], [1, 2]]).graph, 'component') // => Float64Array [0.6666666666666666, 1, 0.6666666666666666, 0]
 */
export function closeness(graph: Graph, within: 'component' | 'whole', lengths?: Float64Array): Float64Array {
  const { reached, total } = distanceSums(reverseGraph(graph), lengths);
  return total.map((distance, v) => {
    const others = reached[v]! - 1;
    if (others === 0) return 0;
    return (others / distance) * (within === 'whole' ? others / (graph.nodeCount - 1) : 1);
  });
}
