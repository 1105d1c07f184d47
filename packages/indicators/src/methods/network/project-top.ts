import { buildGraph } from './build-graph.ts';
import type { Graph } from './graph.ts';
import type { TwoMode } from './two-mode.ts';

/**
 * Who has met whom: the network among top nodes, a tie for those that share bottom nodes.
 *
 * Weights: 'count' the number shared · 'newman' Σ 1/(k − 1) over the shared, k their size, so that a meeting of two
 * ties more than a plenary.
 *
 * @returns an undirected graph of the top nodes, weighted
 * @source  Newman, Scientific collaboration networks II, Phys. Rev. E 64 (2001)
 * @example
 * projectTop(buildTwoMode(2, 3, [[0, 0], [1, 0], [0, 1], [1, 1], [0, 2]]), 'count').weights // => Float64Array [2]
 */
export function projectTop(network: TwoMode, weigh: 'count' | 'newman'): Graph {
  const { bottomOffsets, bottomTargets, bottomCount, topCount } = network;
  const pairs: number[] = [];
  const weights: number[] = [];
  for (let b = 0; b < bottomCount; b++) {
    const present = bottomTargets.subarray(bottomOffsets[b]!, bottomOffsets[b + 1]!);
    const weight = weigh === 'count' ? 1 : 1 / (present.length - 1);
    for (let i = 0; i < present.length; i++) {
      for (let j = i + 1; j < present.length; j++) {
        pairs.push(present[i]!, present[j]!);
        weights.push(weight);
      }
    }
  }
  return buildGraph(topCount, Int32Array.from(pairs), { weights }).graph;
}
