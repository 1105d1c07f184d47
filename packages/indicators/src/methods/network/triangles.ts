import type { Graph } from './graph.ts';

/**
 * How many triangles each node belongs to: two of its neighbours who know each other make one.
 *
 * Each triangle is found once, from its node of least degree (Chiba–Nishizeki order), by marking neighbours.
 *
 * @param graph  undirected
 * @returns      nodeCount whole numbers; their sum is three times the number of triangles
 * @throws RangeError  if the graph is directed
 * @source  Chiba & Nishizeki, Arboricity and subgraph listing algorithms, SIAM J. Comput. 14 (1985)
 * @example
 * triangles(buildGraph(3, [[0, 1], [1, 2], [0, 2]]).graph) // => Float64Array [1, 1, 1]
 */
export function triangles(graph: Graph): Float64Array {
  if (graph.directed) throw new RangeError('Triangles are counted on an undirected graph.');
  const counts = new Float64Array(graph.nodeCount);
  const marked = new Uint8Array(graph.nodeCount);
  for (let v = 0; v < graph.nodeCount; v++) {
    const higher = higherNeighbours(graph, v);
    for (const w of higher) marked[w] = 1;
    for (const w of higher) countClosed(graph, v, w, marked, counts);
    for (const w of higher) marked[w] = 0;
  }
  return counts;
}

function countClosed(graph: Graph, v: number, w: number, marked: Uint8Array, counts: Float64Array): void {
  for (let arc = graph.offsets[w]!; arc < graph.offsets[w + 1]!; arc++) {
    const x = graph.targets[arc]!;
    if (!marked[x] || !outranks(graph.offsets, x, w)) continue;
    counts[v]!++;
    counts[w]!++;
    counts[x]!++;
  }
}

function higherNeighbours(graph: Graph, v: number): Int32Array {
  const neighbours = graph.targets.subarray(graph.offsets[v]!, graph.offsets[v + 1]!);
  return neighbours.filter((w) => outranks(graph.offsets, w, v));
}

/** Whether a comes after b in order of degree, then number. */
function outranks(offsets: Int32Array, a: number, b: number): boolean {
  const more = offsets[a + 1]! - offsets[a]! - (offsets[b + 1]! - offsets[b]!);
  return more > 0 || (more === 0 && a > b);
}
