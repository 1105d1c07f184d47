import { buildGraph } from './build-graph.ts';

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
