import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { distanceSums } from './distance-sums.ts';
import type { Graph } from './graph.ts';

/**
 * The mean distance over the pairs that a path joins; give the giant component to leave small pieces out.
 *
 * @param lengths  edgeCount lengths, each > 0; without, each tie has length 1
 * @returns        a figure > 0 (unit: ties, or that of the lengths); not applicable when no pair is joined
 * @source  Newman, Networks (2018), § 7.6
 * @example
 * averagePathLength(buildGraph(3, [[0, 1], [1, 2]]).graph) // => 1.3333333333333333
 */
export function averagePathLength(graph: Graph, lengths?: Float64Array): Measure {
  const { total, reached } = distanceSums(graph, lengths);
  const pairs = sum(reached) - graph.nodeCount;
  return pairs === 0 ? unmeasured('not-applicable') : sum(total) / pairs;
}
