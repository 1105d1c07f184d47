import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { degree } from './degree.ts';
import type { Graph } from './graph.ts';
import { triangles } from './triangles.ts';

/**
 * The share of the pairs of neighbours who know each other, over the whole network: unlike the mean of local
 * clustering, a node weighs as much as it has pairs.
 *
 * 3 × triangles / number of paths of two ties
 *
 * @returns a share 0–1; not applicable when no node has two neighbours
 * @source  Newman, Networks (2018), § 7.3
 * @example
 * transitivity(buildGraph(4, [[0, 1], [1, 2], [0, 2], [2, 3]]).graph) // => 0.6
 */
export function transitivity(graph: Graph): Measure {
  const pairs = degree(graph).reduce((total, k) => total + (k * (k - 1)) / 2, 0);
  return pairs === 0 ? unmeasured('not-applicable') : sum(triangles(graph)) / pairs;
}
