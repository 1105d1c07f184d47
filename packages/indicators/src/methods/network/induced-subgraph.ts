import { buildGraph } from './build-graph.ts';
import type { Graph } from './graph.ts';

/**
 * The graph among some of the nodes: the others, and their ties, are left out.
 *
 * @param keep  nodeCount flags: 1 to keep a node
 * @returns the smaller graph, and for each of its nodes and edges the number it had
 * @example
 * [...inducedSubgraph(buildGraph(3, [[0, 1], [1, 2]]).graph, [0, 1, 1]).nodes] // => [1, 2]
 */
export function inducedSubgraph(
  graph: Graph,
  keep: ArrayLike<number>,
): { readonly graph: Graph; readonly nodes: Int32Array; readonly edges: Int32Array } {
  const nodes = Int32Array.from(Array.from({ length: graph.nodeCount }, (_, v) => v).filter((v) => keep[v]));
  const renumbered = new Int32Array(graph.nodeCount);
  nodes.forEach((v, i) => {
    renumbered[v] = i;
  });
  const edges = Int32Array.from(
    Array.from({ length: graph.edgeCount }, (_, e) => e).filter(
      (e) => keep[graph.ends[2 * e]!] && keep[graph.ends[2 * e + 1]!],
    ),
  );
  const pairs = new Int32Array(2 * edges.length);
  edges.forEach((e, i) => {
    pairs[2 * i] = renumbered[graph.ends[2 * e]!]!;
    pairs[2 * i + 1] = renumbered[graph.ends[2 * e + 1]!]!;
  });
  const weights =
    graph.weights && edges.length ? Float64Array.from(edges, (e) => graph.weights![e]!) : undefined;
  const built = buildGraph(nodes.length, pairs, {
    directed: graph.directed,
    ...(weights ? { weights } : {}),
  });
  return { graph: built.graph, nodes, edges };
}
