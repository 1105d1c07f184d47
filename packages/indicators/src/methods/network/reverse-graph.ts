import type { Graph } from './graph.ts';

/**
 * The graph with every arc turned round, for measures that follow ties backwards. An undirected graph is its own reverse.
 *
 * @returns a graph of the same nodes and edge numbers
 * @example
 * reverseGraph(buildGraph(2, [[0, 1]], { directed: true }).graph).targets // => Int32Array [0]
 */
export function reverseGraph(graph: Graph): Graph {
  if (!graph.directed) return graph;
  const { nodeCount, edgeCount } = graph;
  const offsets = new Int32Array(nodeCount + 1);
  for (const target of graph.targets) offsets[target + 1]!++;
  for (let v = 0; v < nodeCount; v++) offsets[v + 1]! += offsets[v]!;
  const next = offsets.slice();
  const targets = new Int32Array(edgeCount);
  const edgeOf = new Int32Array(edgeCount);
  for (let v = 0; v < nodeCount; v++) {
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
      const place = next[graph.targets[arc]!]!++;
      targets[place] = v;
      edgeOf[place] = graph.edgeOf[arc]!;
    }
  }
  const ends = graph.ends.map((_, i) => graph.ends[i ^ 1]!);
  return { ...graph, offsets, targets, edgeOf, ends };
}
