import type { Graph } from './graph.ts';
import { createHopPaths } from './hop-paths.ts';
import { createLengthPaths } from './length-paths.ts';

/** Sources whose paths are summed together before being added to the total: fixed, so that sharing out the work changes no digit. */
export const SOURCES_PER_BLOCK = 256;

/**
 * How much each node stands between the others: the number of shortest paths that pass through it.
 *
 * Σ over pairs (s, t) of σ(s, t through v) / σ(s, t); an unordered pair counts once in an undirected graph.
 * Divide by (n − 1)(n − 2)/2, or (n − 1)(n − 2) if directed, for a share (`betweennessShare`).
 *
 * @param lengths  edgeCount lengths, each > 0, for paths by length instead of by number of ties. Two lengths are equal
 *                 within a relative 1e-10, so that rounding never breaks a tie between paths (see `lengthsFromWeights`).
 * @returns        nodeCount figures ≥ 0, in pairs of nodes
 * @throws RangeError  if a length is not a finite number > 0
 * @source  Brandes, A faster algorithm for betweenness centrality, J. Math. Sociology 25 (2001)
 * @example
 * betweenness(buildGraph(3, [[0, 1], [1, 2]]).graph) // => Float64Array [0, 1, 0]
 */
export function betweenness(graph: Graph, lengths?: Float64Array): Float64Array {
  const total = new Float64Array(graph.nodeCount);
  for (let first = 0; first < graph.nodeCount; first += SOURCES_PER_BLOCK) {
    const part = betweennessFrom(graph, first, Math.min(first + SOURCES_PER_BLOCK, graph.nodeCount), lengths);
    for (let v = 0; v < total.length; v++) total[v]! += part[v]!;
  }
  return total;
}

/**
 * The part of `betweenness` that starts from some of the nodes: to share the work between workers, or to sample it.
 *
 * The sum of the blocks of `SOURCES_PER_BLOCK` sources, in order, is `betweenness` to the last digit.
 *
 * @param first  first source
 * @param end    the source after the last
 * @returns      nodeCount figures ≥ 0
 * @source  Brandes (2001)
 * @example
 * betweennessFrom(buildGraph(3, [[0, 1], [1, 2]]).graph, 0, 1) // => Float64Array [0, 0.5, 0]
 */
export function betweennessFrom(
  graph: Graph,
  first: number,
  end: number,
  lengths?: Float64Array,
): Float64Array {
  const sums = new Float64Array(graph.nodeCount);
  if (lengths) addAlongLengths(graph, lengths, first, end, sums);
  else addAlongHops(graph, first, end, sums);
  if (!graph.directed) for (let v = 0; v < sums.length; v++) sums[v]! /= 2;
  return sums;
}

/**
 * The backward half, level by level: `due[w]` is (1 + δ(w)) / σ(w) on the level just below and 0 everywhere else, so
 * that a plain sum over all neighbours, without a test, is the sum over the successors.
 */
function addAlongHops(graph: Graph, first: number, end: number, sums: Float64Array): void {
  const walk = createHopPaths(graph);
  const due = new Float64Array(graph.nodeCount);
  const through = new Float64Array(graph.nodeCount);
  for (let source = first; source < end; source++) {
    const { order, starts, counts, levels } = walk(source);
    for (let level = levels - 1; level >= 1; level--) {
      const [start, stop] = [starts[level]!, starts[level + 1]!];
      if (level === levels - 1) through.fill(0, start, stop);
      else pull(graph, order, start, stop, counts, due, through);
      if (level < levels - 1) clear(due, order, stop, starts[level + 2]!);
      for (let i = start; i < stop; i++) {
        const v = order[i]!;
        sums[v]! += through[i]!;
        due[v] = (1 + through[i]!) / counts[v]!;
      }
    }
    if (levels > 1) clear(due, order, 1, starts[2]!);
  }
}

function pull(
  graph: Graph,
  order: Int32Array,
  start: number,
  stop: number,
  counts: Float64Array,
  due: Float64Array,
  through: Float64Array,
): void {
  const { offsets, targets } = graph;
  for (let i = start; i < stop; i++) {
    const v = order[i]!;
    const last = offsets[v + 1]!;
    let sum = 0;
    for (let arc = offsets[v]!; arc < last; arc++) sum += due[targets[arc]!]!;
    through[i] = counts[v]! * sum;
  }
}

function clear(due: Float64Array, order: Int32Array, start: number, stop: number): void {
  for (let i = start; i < stop; i++) due[order[i]!] = 0;
}

function addAlongLengths(
  graph: Graph,
  lengths: Float64Array,
  first: number,
  end: number,
  sums: Float64Array,
): void {
  const { offsets, targets, edgeOf } = graph;
  const walk = createLengthPaths(graph, lengths);
  const due = new Float64Array(graph.nodeCount);
  for (let source = first; source < end; source++) {
    const { order, reached, counts, follows } = walk(source);
    for (let i = reached - 1; i >= 1; i--) {
      const v = order[i]!;
      let sum = 0;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        if (follows(v, targets[arc]!, edgeOf[arc]!)) sum += due[targets[arc]!]!;
      }
      sums[v]! += counts[v]! * sum;
      due[v] = (1 + counts[v]! * sum) / counts[v]!;
    }
  }
}
