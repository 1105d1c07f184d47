import { type Measure, unmeasured } from '../measure.ts';
import type { Graph } from './graph.ts';
import { removalCurve } from './removal-curve.ts';

/**
 * One figure for a removal curve: the mean share of nodes in the largest piece while all nodes are lost in turn.
 *
 * (1/n) Σ from 1 to n losses of the share left; 1/n for a star attacked at its centre first, near ½ for a full mesh
 *
 * @param lost  all nodes in the order of their loss
 * @returns     a share between 0 and 0.5; not applicable without a node
 * @throws RangeError  if the order does not hold every node once
 * @source  Schneider, Moreira, Andrade, Havlin & Herrmann, Mitigation of malicious attacks on networks, PNAS 108 (2011)
 * @example
 * meshRobustness(buildGraph(2, [[0, 1]]).graph, [0, 1]) // => 0.25
 */
export function meshRobustness(graph: Graph, lost: ArrayLike<number>): Measure {
  const n = graph.nodeCount;
  if (n === 0) return unmeasured('not-applicable');
  if (lost.length !== n)
    throw new RangeError(`An order of ${lost.length} losses for ${n} nodes: name every node once.`);
  return (
    removalCurve(graph, lost)
      .subarray(1)
      .reduce((total, share) => total + share, 0) / n
  );
}
