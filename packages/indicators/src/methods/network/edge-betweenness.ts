import type { Graph } from './graph.ts';
import { createHopPaths } from './hop-paths.ts';
import { createLengthPaths } from './length-paths.ts';

/**
 * How many shortest paths pass along each tie: the ties whose loss would lengthen most routes.
 *
 * Σ over pairs (s, t) of σ(s, t along e) / σ(s, t); an unordered pair counts once in an undirected graph.
 *
 * @param lengths  edgeCount lengths, each > 0, for paths by length; ties within a relative 1e-10
 * @returns        edgeCount figures ≥ 0, in pairs of nodes
 * @throws RangeError  if a length is not a finite number > 0
 * @source  Brandes, On variants of shortest-path betweenness centrality, Social Networks 30 (2008)
 * @example
 * edgeBetweenness(buildGraph(3, [[0, 1], [1, 2]]).graph) // => Float64Array [2, 2]
 */
export function edgeBetweenness(graph: Graph, lengths?: Float64Array): Float64Array {
  const sums = new Float64Array(graph.edgeCount);
  if (lengths) addAlongLengths(graph, lengths, sums);
  else addAlongHops(graph, sums);
  return graph.directed ? sums : sums.map((sum) => sum / 2);
}

function addAlongHops(graph: Graph, sums: Float64Array): void {
  const walk = createHopPaths(graph);
  const depth = new Int32Array(graph.nodeCount);
  const due = new Float64Array(graph.nodeCount);
  for (let source = 0; source < graph.nodeCount; source++) {
    const { order, starts, counts, levels, reached } = walk(source);
    depth.fill(-1);
    for (let level = 0; level < levels; level++) {
      for (let i = starts[level]!; i < starts[level + 1]!; i++) depth[order[i]!] = level;
    }
    addBack(graph, order, reached, counts, due, sums, (v, w) => depth[w] === depth[v]! + 1);
  }
}

function addAlongLengths(graph: Graph, lengths: Float64Array, sums: Float64Array): void {
  const walk = createLengthPaths(graph, lengths);
  const due = new Float64Array(graph.nodeCount);
  for (let source = 0; source < graph.nodeCount; source++) {
    const { order, reached, counts, follows } = walk(source);
    addBack(graph, order, reached, counts, due, sums, follows);
  }
}

function addBack(
  graph: Graph,
  order: Int32Array,
  reached: number,
  counts: Float64Array,
  due: Float64Array,
  sums: Float64Array,
  follows: (v: number, w: number, edge: number) => boolean,
): void {
  const { offsets, targets, edgeOf } = graph;
  for (let i = reached - 1; i >= 0; i--) {
    const v = order[i]!;
    let through = 0;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const w = targets[arc]!;
      if (!follows(v, w, edgeOf[arc]!)) continue;
      const along = counts[v]! * due[w]!;
      sums[edgeOf[arc]!]! += along;
      through += along;
    }
    due[v] = (1 + through) / counts[v]!;
  }
}
