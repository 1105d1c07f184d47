import { depthFirst } from './depth-first.ts';
import type { Graph } from './graph.ts';

/**
 * The nodes whose loss would cut the network in more pieces: the actors nobody can replace.
 *
 * @param graph  undirected
 * @returns      nodes, ascending
 * @throws RangeError  if the graph is directed
 * @source  Hopcroft & Tarjan, Efficient algorithms for graph manipulation, CACM 16 (1973)
 * @example
 * articulationPoints(buildGraph(3, [[0, 1], [1, 2]]).graph) // => Int32Array [1]
 */
export function articulationPoints(graph: Graph): Int32Array {
  const { order, parent, rank, low } = depthFirst(graph);
  const cuts = new Uint8Array(graph.nodeCount);
  const rootChildren = new Int32Array(graph.nodeCount);
  for (const v of order) {
    const up = parent[v]!;
    if (up === -1) continue;
    if (parent[up] === -1) cuts[up] = ++rootChildren[up]! > 1 ? 1 : 0;
    else if (low[v]! >= rank[up]!) cuts[up] = 1;
  }
  return Int32Array.from(cuts.keys()).filter((v) => cuts[v] === 1);
}
