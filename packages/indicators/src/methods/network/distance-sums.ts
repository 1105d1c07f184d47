import type { Graph } from './graph.ts';
import { createHopPaths } from './hop-paths.ts';
import { createLengthPaths } from './length-paths.ts';

/**
 * For each node, what the distances from it add up to: one pass feeds closeness, efficiency and diameter.
 *
 * - `reached`     nodes it can reach, itself included
 * - `total`       Σ d over those   (unit: ties, or that of the lengths)
 * - `inverse`     Σ 1/d over those but itself
 * - `farthest`    max d
 */
export type DistanceSums = {
  readonly reached: Int32Array;
  readonly total: Float64Array;
  readonly inverse: Float64Array;
  readonly farthest: Float64Array;
};

/**
 * Sums the distances from every node, following arcs forward.
 *
 * @param lengths  edgeCount lengths, each > 0; without, each tie has length 1
 * @throws RangeError  if a length is not a finite number > 0
 * @example
 * distanceSums(buildGraph(3, [[0, 1], [1, 2]]).graph).total // => Float64Array [3, 2, 3]
 */
export function distanceSums(graph: Graph, lengths?: Float64Array): DistanceSums {
  const n = graph.nodeCount;
  const sums = {
    reached: new Int32Array(n),
    total: new Float64Array(n),
    inverse: new Float64Array(n),
    farthest: new Float64Array(n),
  };
  if (lengths) sumLengths(graph, lengths, sums);
  else sumHops(graph, sums);
  return sums;
}

function sumHops(graph: Graph, sums: DistanceSums): void {
  const walk = createHopPaths(graph);
  for (let source = 0; source < graph.nodeCount; source++) {
    const { starts, levels, reached } = walk(source);
    sums.reached[source] = reached;
    sums.farthest[source] = levels - 1;
    for (let level = 1; level < levels; level++) {
      const nodes = starts[level + 1]! - starts[level]!;
      sums.total[source]! += level * nodes;
      sums.inverse[source]! += nodes / level;
    }
  }
}

function sumLengths(graph: Graph, lengths: Float64Array, sums: DistanceSums): void {
  const walk = createLengthPaths(graph, lengths);
  for (let source = 0; source < graph.nodeCount; source++) {
    const { order, distances, reached } = walk(source);
    sums.reached[source] = reached;
    sums.farthest[source] = distances[order[reached - 1]!]!;
    for (let i = 1; i < reached; i++) {
      sums.total[source]! += distances[order[i]!]!;
      sums.inverse[source]! += 1 / distances[order[i]!]!;
    }
  }
}
