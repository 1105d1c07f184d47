import { degree } from './degree.ts';
import type { Graph } from './graph.ts';

/**
 * How deep each node lies in the mesh: the largest k such that it belongs to a group where everyone has k ties inside.
 *
 * Nodes are peeled in order of remaining degree, in O(n + m).
 *
 * @param graph  undirected
 * @returns      nodeCount whole numbers; 0 for an isolate, 1 in a tree
 * @throws RangeError  if the graph is directed
 * @source  Batagelj & Zaveršnik, An O(m) algorithm for cores decomposition of networks (2003)
 * @example
 * coreness(buildGraph(4, [[0, 1], [1, 2], [0, 2], [2, 3]]).graph) // => Int32Array [2, 2, 2, 1]
 */
export function coreness(graph: Graph): Int32Array {
  if (graph.directed) throw new RangeError('Coreness is defined here for an undirected graph.');
  const remaining = degree(graph);
  const { order, place, starts } = sortByDegree(remaining);
  for (let i = 0; i < order.length; i++) {
    const v = order[i]!;
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
      const w = graph.targets[arc]!;
      if (remaining[w]! > remaining[v]!) moveDown(w, remaining, order, place, starts);
    }
  }
  return remaining;
}

function sortByDegree(degrees: Int32Array) {
  const order = degrees.map((_, v) => v).sort((a, b) => degrees[a]! - degrees[b]! || a - b);
  const place = new Int32Array(order.length);
  const starts = new Int32Array(order.length + 1).fill(-1);
  order.forEach((v, i) => {
    place[v] = i;
    if (starts[degrees[v]!] === -1) starts[degrees[v]!] = i;
  });
  for (let k = 0, next = order.length; k < starts.length; k++) {
    const at = starts.length - 1 - k;
    if (starts[at] === -1) starts[at] = next;
    else next = starts[at]!;
  }
  return { order, place, starts };
}

/** Swaps w with the first node of its degree, then gives it one tie less. */
function moveDown(
  w: number,
  remaining: Int32Array,
  order: Int32Array,
  place: Int32Array,
  starts: Int32Array,
): void {
  const k = remaining[w]!;
  const first = order[starts[k]!]!;
  order[place[w]!] = first;
  place[first] = place[w]!;
  order[starts[k]!] = w;
  place[w] = starts[k]!;
  starts[k]!++;
  remaining[w] = k - 1;
}
