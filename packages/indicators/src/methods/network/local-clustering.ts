import { degree } from './degree.ts';
import type { Graph } from './graph.ts';
import { triangles } from './triangles.ts';

/**
 * How far each node's neighbours know one another.
 *
 * triangles / (k(k − 1)/2), k the degree; 0 for a node with fewer than two neighbours.
 *
 * @param graph  undirected
 * @returns      nodeCount shares 0–1
 * @source  Watts & Strogatz, Collective dynamics of small-world networks, Nature 393 (1998)
 * @example
 * localClustering(buildGraph(4, [[0, 1], [1, 2], [0, 2], [2, 3]]).graph) // => Float64Array [1, 1, 0.3333333333333333, 0]
 */
export function localClustering(graph: Graph): Float64Array {
  const degrees = degree(graph);
  return triangles(graph).map((count, v) =>
    degrees[v]! < 2 ? 0 : (2 * count) / (degrees[v]! * (degrees[v]! - 1)),
  );
}
