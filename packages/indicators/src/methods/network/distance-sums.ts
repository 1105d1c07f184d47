import type { Graph } from './graph.ts';
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
 * @source  Then et al., The more the merrier: efficient multi-source graph traversal, PVLDB 8 (2014)
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

/** Sources whose walks share one pass: the bits of a word. */
const TOGETHER = 32;

/**
 * Walks from 32 sources at once, one bit each: a tie is read once a level for all of them.
 * Source — Then et al., The more the merrier: efficient multi-source graph traversal, PVLDB 8 (2014)
 */
function sumHops(graph: Graph, sums: DistanceSums): void {
  const seen = new Int32Array(graph.nodeCount);
  let front = new Int32Array(graph.nodeCount);
  let next = new Int32Array(graph.nodeCount);
  const found = new Int32Array(TOGETHER);
  for (let first = 0; first < graph.nodeCount; first += TOGETHER) {
    const sources = Math.min(TOGETHER, graph.nodeCount - first);
    seen.fill(0);
    front.fill(0);
    for (let bit = 0; bit < sources; bit++) seen[first + bit] = front[first + bit] = 1 << bit;
    for (let level = 0, met = sources; met > 0; level++) {
      if (level > 0) addLevel(sums, first, sources, level, found);
      spread(graph, front, next);
      found.fill(0);
      met = keepNew(seen, next, found);
      [front, next] = [next, front];
    }
    for (let bit = 0; bit < sources; bit++) sums.reached[first + bit]!++;
  }
}

function addLevel(
  sums: DistanceSums,
  first: number,
  sources: number,
  level: number,
  found: Int32Array,
): void {
  for (let bit = 0; bit < sources; bit++) {
    const nodes = found[bit]!;
    if (nodes === 0) continue;
    sums.reached[first + bit]! += nodes;
    sums.total[first + bit]! += level * nodes;
    sums.inverse[first + bit]! += nodes / level;
    sums.farthest[first + bit] = level;
  }
}

/** Every neighbour of a node at the front hears of the sources that reached it. */
function spread({ nodeCount, offsets, targets }: Graph, front: Int32Array, next: Int32Array): void {
  next.fill(0);
  for (let v = 0; v < nodeCount; v++) {
    const word = front[v]!;
    if (word === 0) continue;
    const last = offsets[v + 1]!;
    for (let arc = offsets[v]!; arc < last; arc++) next[targets[arc]!]! |= word;
  }
}

/** Leaves in `next` what was not seen before, counts it by source, and tells how much there is. */
function keepNew(seen: Int32Array, next: Int32Array, found: Int32Array): number {
  let met = 0;
  for (let v = 0; v < next.length; v++) {
    const fresh = next[v]! & ~seen[v]!;
    next[v] = fresh;
    seen[v]! |= fresh;
    for (let word = fresh; word !== 0; word &= word - 1) {
      found[31 - Math.clz32(word & -word)]!++;
      met++;
    }
  }
  return met;
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
