import { type Measure, unmeasured } from '../measure.ts';
import { betweenness } from './betweenness.ts';
import type { Graph } from './graph.ts';

/**
 * Betweenness as a share of the pairs of other nodes, to compare networks of different sizes.
 *
 * betweenness / ((n − 1)(n − 2)/2), or / ((n − 1)(n − 2)) if directed.
 *
 * @param lengths  as for `betweenness`
 * @returns        nodeCount shares 0–1; not applicable below three nodes
 * @source  Freeman, A set of measures of centrality based on betweenness, Sociometry 40 (1977)
 * @example
 * betweennessShare(buildGraph(3, [[0, 1], [1, 2]]).graph) // => Float64Array [0, 1, 0]
 */
export function betweennessShare(graph: Graph, lengths?: Float64Array): Measure<Float64Array> {
  const n = graph.nodeCount;
  if (n < 3) return unmeasured('not-applicable');
  const pairs = ((n - 1) * (n - 2)) / (graph.directed ? 1 : 2);
  return betweenness(graph, lengths).map((through) => through / pairs);
}
