import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import type { Graph } from './graph.ts';
import { localClustering } from './local-clustering.ts';

/**
 * The mean of local clustering over all nodes, those with fewer than two neighbours counting 0.
 *
 * @returns a share 0–1; not applicable without a node
 * @source  Watts & Strogatz (1998)
 * @example
 * averageClustering(buildGraph(3, [[0, 1], [1, 2], [0, 2]]).graph) // => 1
 */
export function averageClustering(graph: Graph): Measure {
  if (graph.nodeCount === 0) return unmeasured('not-applicable');
  return sum(localClustering(graph)) / graph.nodeCount;
}
