import { components } from './components.ts';
import type { Graph } from './graph.ts';

/**
 * What a walk from one node finds, the nodes in order of their distance in ties. Overwritten by the next walk.
 *
 * - `order`    the `reached` nodes, the source first
 * - `levels`   nodes at distance d are `order[starts[d]]` to `order[starts[d + 1] − 1]`, for d < `levels`
 * - `counts`   number of shortest paths from the source to each node of `order`; other nodes hold no meaning
 */
export type HopPaths = {
  readonly order: Int32Array;
  readonly starts: Int32Array;
  readonly counts: Float64Array;
  reached: number;
  levels: number;
};

/**
 * Prepares walks over a graph that count shortest paths by number of ties: the forward half of Brandes' algorithm.
 *
 * The inner loop has no branch: every neighbour is written to the queue and to the sums, and the queue only moves
 * forward for a new one; what falls on nodes already passed is never read. A walk stops as soon as its component is
 * exhausted, so that the last level, often the largest, is not scanned.
 *
 * @source  Brandes, A faster algorithm for betweenness centrality, J. Math. Sociology 25 (2001)
 */
export function createHopPaths(graph: Graph): (source: number) => HopPaths {
  const { nodeCount, offsets, targets } = graph;
  const { of, sizes } = components(graph);
  const unseen = new Uint8Array(nodeCount);
  const arriving = new Float64Array(nodeCount);
  const order = new Int32Array(nodeCount + 1);
  const starts = new Int32Array(nodeCount + 2);
  const counts = new Float64Array(nodeCount);
  const paths: HopPaths = { order, starts, counts, reached: 0, levels: 0 };

  return function walk(source) {
    const reachable = sizes[of[source]!]!;
    unseen.fill(1);
    arriving.fill(0);
    order[0] = source;
    unseen[source] = 0;
    counts[source] = 1;
    let head = 0;
    let tail = 1;
    let level = 0;
    starts[0] = 0;
    while (head < tail && tail < reachable) {
      const end = tail;
      for (; head < end; head++) {
        const v = order[head]!;
        const paths = counts[v]!;
        const last = offsets[v + 1]!;
        for (let arc = offsets[v]!; arc < last; arc++) {
          const w = targets[arc]!;
          arriving[w]! += paths;
          order[tail] = w;
          tail += unseen[w]!;
          unseen[w] = 0;
        }
      }
      for (let i = end; i < tail; i++) counts[order[i]!] = arriving[order[i]!]!;
      starts[++level] = end;
    }
    if (starts[level] !== tail) starts[++level] = tail;
    paths.reached = tail;
    paths.levels = level;
    return paths;
  };
}
