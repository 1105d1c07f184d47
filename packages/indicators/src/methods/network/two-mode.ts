import { buildGraph } from './build-graph.ts';
import type { Graph } from './graph.ts';

/**
 * A network of two kinds of nodes, such as actors and the workshops they came to, as rows both ways.
 *
 * - `topOffsets`, `topTargets`        for each top node, its bottom nodes, ascending
 * - `bottomOffsets`, `bottomTargets`  the reverse
 */
export type TwoMode = {
  readonly topCount: number;
  readonly bottomCount: number;
  readonly topOffsets: Int32Array;
  readonly topTargets: Int32Array;
  readonly bottomOffsets: Int32Array;
  readonly bottomTargets: Int32Array;
};

/**
 * Makes a two-mode network out of pairs [top, bottom]; a pair given twice counts once.
 *
 * @throws RangeError  if a pair names a node that does not exist
 * @example
 * buildTwoMode(2, 1, [[0, 0], [1, 0]]).bottomTargets // => Int32Array [0, 1]
 */
export function buildTwoMode(
  topCount: number,
  bottomCount: number,
  pairs: readonly (readonly [number, number])[],
): TwoMode {
  for (const [top, bottom] of pairs) {
    if (!(top >= 0 && top < topCount && bottom >= 0 && bottom < bottomCount)) {
      throw new RangeError(
        `Pair (${top}, ${bottom}), but there are ${topCount} top and ${bottomCount} bottom nodes.`,
      );
    }
  }
  const joined = buildGraph(
    topCount + bottomCount,
    pairs.map(([top, bottom]) => [top, topCount + bottom]),
  ).graph;
  const cut = joined.offsets[topCount]!;
  return {
    topCount,
    bottomCount,
    topOffsets: joined.offsets.slice(0, topCount + 1),
    topTargets: joined.targets.slice(0, cut).map((v) => v - topCount),
    bottomOffsets: joined.offsets.slice(topCount).map((offset) => offset - cut),
    bottomTargets: joined.targets.slice(cut),
  };
}

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

/**
 * The same network seen from the other side: top and bottom exchanged. `projectTop(turn(network), …)` ties workshops
 * that share actors.
 *
 * @example
 * turn(buildTwoMode(2, 1, [[1, 0]])).topTargets // => Int32Array [1]
 */
export function turn(network: TwoMode): TwoMode {
  return {
    topCount: network.bottomCount,
    bottomCount: network.topCount,
    topOffsets: network.bottomOffsets,
    topTargets: network.bottomTargets,
    bottomOffsets: network.topOffsets,
    bottomTargets: network.topTargets,
  };
}
