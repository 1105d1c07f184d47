import { buildGraph } from './build-graph.ts';
import { components } from './components.ts';
import { edgeBetweenness } from './edge-betweenness.ts';
import type { Graph } from './graph.ts';

/** Relative difference below which two ties carry as many paths. */
const SAME = 1e-10;

/**
 * Splits a network by cutting, again and again, the tie that most paths use, until it falls in a given number of pieces.
 *
 * Exact and slow (a pass of edge betweenness per tie cut): for networks of a few hundred ties. At equal betweenness
 * the first tie is cut.
 *
 * @param graph   undirected
 * @param pieces  number of pieces wanted, 1 to nodeCount
 * @returns       nodeCount group numbers, the largest piece first
 * @throws RangeError  if there are fewer nodes than pieces
 * @source  Girvan & Newman, Community structure in social and biological networks, PNAS 99 (2002)
 * @example
 * girvanNewman(buildGraph(4, [[0, 1], [1, 2], [2, 3]]).graph, 2) // => Int32Array [0, 0, 1, 1]
 */
export function girvanNewman(graph: Graph, pieces: number): Int32Array {
  if (pieces > graph.nodeCount)
    throw new RangeError(`${graph.nodeCount} nodes cannot make ${pieces} pieces.`);
  let left = graph;
  for (;;) {
    const { of, sizes } = components(left);
    if (sizes.length >= pieces) return of;
    left = withoutEdge(left, busiest(edgeBetweenness(left)));
  }
}

function busiest(loads: Float64Array): number {
  const most = loads.reduce((top, load) => Math.max(top, load), 0);
  return loads.findIndex((load) => load >= most * (1 - SAME));
}

function withoutEdge(graph: Graph, edge: number): Graph {
  const kept = graph.ends.filter((_, i) => i >> 1 !== edge);
  return buildGraph(graph.nodeCount, kept, { directed: graph.directed }).graph;
}
