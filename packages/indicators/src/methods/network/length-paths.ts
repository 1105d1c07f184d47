import type { Graph } from './graph.ts';
import { createNearestQueue } from './nearest-queue.ts';

/** Relative distance below which two path lengths are the same: rounding of 1/w must not break a tie. */
const SAME_LENGTH = 1e-10;

/**
 * What a walk from one node finds when ties have lengths. Overwritten by the next walk.
 *
 * - `order`      the `reached` nodes by distance, the source first
 * - `distances`  distance of each node, Infinity for one out of reach   (unit: that of the lengths)
 * - `counts`     number of shortest paths from the source to each node of `order`
 * - `follows`    whether an arc v → w of an edge lies on a shortest path
 */
export type LengthPaths = {
  readonly order: Int32Array;
  readonly distances: Float64Array;
  readonly counts: Float64Array;
  readonly follows: (v: number, w: number, edge: number) => boolean;
  reached: number;
};

/**
 * Prepares walks that count shortest paths by length: Dijkstra, where two lengths within a relative 1e-10 are a tie.
 *
 * @param lengths  edgeCount lengths, each > 0
 * @throws RangeError  if a length is not a finite number > 0
 * @source  Brandes (2001); the tolerance answers networkx issue 8366 and graphology's wrong weighted betweenness
 */
export function createLengthPaths(graph: Graph, lengths: Float64Array): (source: number) => LengthPaths {
  checkLengths(graph, lengths);
  const { nodeCount, offsets, targets, edgeOf } = graph;
  const order = new Int32Array(nodeCount);
  const distances = new Float64Array(nodeCount);
  const counts = new Float64Array(nodeCount);
  const queue = createNearestQueue(distances);
  const follows = (v: number, w: number, edge: number) => {
    const distance = distances[v]! + lengths[edge]!;
    return Math.abs(distance - distances[w]!) <= SAME_LENGTH * distance;
  };
  const paths: LengthPaths = { order, distances, counts, follows, reached: 0 };

  return function walk(source) {
    distances.fill(Number.POSITIVE_INFINITY);
    distances[source] = 0;
    counts[source] = 1;
    paths.reached = 0;
    queue.update(source);
    for (let v = queue.take(); v >= 0; v = queue.take()) {
      order[paths.reached++] = v;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const w = targets[arc]!;
        const distance = distances[v]! + lengths[edgeOf[arc]!]!;
        const longer = distance - distances[w]!;
        const slack = SAME_LENGTH * distance;
        if (longer > slack) continue;
        if (longer >= -slack) counts[w]! += counts[v]!;
        else {
          distances[w] = distance;
          counts[w] = counts[v]!;
          queue.update(w);
        }
      }
    }
    return paths;
  };
}

function checkLengths(graph: Graph, lengths: Float64Array): void {
  if (lengths.length !== graph.edgeCount) {
    throw new RangeError(`${lengths.length} lengths for ${graph.edgeCount} edges: give one length per edge.`);
  }
  const wrong = lengths.find((length) => !(length > 0 && length < Number.POSITIVE_INFINITY));
  if (wrong !== undefined) throw new RangeError(`Length ${wrong}: a path needs finite lengths above 0.`);
}
