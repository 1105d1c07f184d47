import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { distanceSums } from './distance-sums.ts';
import type { Graph } from './graph.ts';

/**
 * How easily anything passes from any node to any other: the mean of inverse distances, 0 for a pair without a path.
 *
 * Σ 1/d(s, t) / (n(n − 1))
 *
 * @param lengths  edgeCount lengths, each > 0; without, each tie has length 1 and the result is a share 0–1
 * @returns        a figure ≥ 0, per unit of distance; not applicable below two nodes
 * @source  Latora & Marchiori, Efficient behavior of small-world networks, Phys. Rev. Lett. 87 (2001)
 * @example
 * globalEfficiency(buildGraph(3, [[0, 1]]).graph) // => 0.3333333333333333
 */
export function globalEfficiency(graph: Graph, lengths?: Float64Array): Measure {
  const n = graph.nodeCount;
  if (n < 2) return unmeasured('not-applicable');
  return sum(distanceSums(graph, lengths).inverse) / (n * (n - 1));
}
