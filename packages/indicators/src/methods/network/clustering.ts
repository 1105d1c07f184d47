import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
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

/**
 * The mean of local clustering over all nodes, those with fewer than two neighbours counting 0.
 *
 * @returns a share 0–1; not applicable without a node
 * @example
 * averageClustering(buildGraph(3, [[0, 1], [1, 2], [0, 2]]).graph) // => 1
 */
export function averageClustering(graph: Graph): Measure {
  if (graph.nodeCount === 0) return unmeasured('not-applicable');
  return sum(localClustering(graph)) / graph.nodeCount;
}

/**
 * The share of the pairs of neighbours who know each other, over the whole network: unlike the mean of local
 * clustering, a node weighs as much as it has pairs.
 *
 * 3 × triangles / number of paths of two ties
 *
 * @returns a share 0–1; not applicable when no node has two neighbours
 * @example
 * transitivity(buildGraph(4, [[0, 1], [1, 2], [0, 2], [2, 3]]).graph) // => 0.6
 */
export function transitivity(graph: Graph): Measure {
  const pairs = degree(graph).reduce((total, k) => total + (k * (k - 1)) / 2, 0);
  return pairs === 0 ? unmeasured('not-applicable') : sum(triangles(graph)) / pairs;
}
