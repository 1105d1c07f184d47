import { depthFirst } from './depth-first.ts';
import type { Graph } from './graph.ts';

/**
 * The ties whose loss would cut the network in more pieces.
 *
 * @param graph  undirected
 * @returns      edge numbers, ascending
 * @throws RangeError  if the graph is directed
 * @source  Tarjan, A note on finding the bridges of a graph, Inf. Proc. Letters 2 (1974)
 * @example
 * bridges(buildGraph(4, [[0, 1], [1, 2], [0, 2], [2, 3]]).graph) // => Int32Array [3]
 */
export function bridges(graph: Graph): Int32Array {
  const { parent, rank, low } = depthFirst(graph);
  const isBridge = (e: number) => {
    const [a, b] = [graph.ends[2 * e]!, graph.ends[2 * e + 1]!];
    return (parent[b] === a && low[b]! > rank[a]!) || (parent[a] === b && low[a]! > rank[b]!);
  };
  return Int32Array.from({ length: graph.edgeCount }, (_, e) => e).filter(isBridge);
}
