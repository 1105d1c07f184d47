import { depthFirst } from './depth-first.ts';
import type { Graph } from './graph.ts';

/**
 * For each node, the actors without whom it can no longer reach a given one: how many single points of failure lie
 * between a commune and, say, the SIDPC of its prefecture.
 *
 * A node u ≠ source, v is counted when every path from v to the source passes u.
 *
 * @param graph   undirected
 * @param source  the node to be reached
 * @returns       nodeCount whole numbers; 0 when two independent ways exist or the node is a neighbour,
 *                −1 when the node does not reach the source at all
 * @throws RangeError  if the graph is directed, or the source is not a node
 * @source  Tarjan (1972); the cut points between two nodes are those of the block tree on the way
 * @example
 * dependence(buildGraph(4, [[0, 1], [1, 2]]).graph, 0) // => Int32Array [0, 0, 1, -1]
 */
export function dependence(graph: Graph, source: number): Int32Array {
  if (!(source >= 0 && source < graph.nodeCount)) throw new RangeError(`Node ${source} is not in the graph.`);
  const { order, parent, rank, low } = depthFirst(graph, [source]);
  const passed = new Int32Array(graph.nodeCount).fill(-1);
  passed[source] = 0;
  for (const v of order) {
    const up = parent[v]!;
    if (up === -1 || passed[up] === -1) continue;
    const cut = up !== source && low[v]! >= rank[up]!;
    passed[v] = passed[up]! + (cut ? 1 : 0);
  }
  return passed;
}
