import type { Graph } from './graph.ts';

/** Edges as pairs of 0-based nodes, or the same flattened: [a₀, b₀, a₁, b₁, …]. */
export type EdgeList = readonly (readonly [number, number])[] | Int32Array;

/** A graph made simple, and what had to be left out or merged to make it so. */
export type BuiltGraph = {
  readonly graph: Graph;
  /** ties of a node with itself, left out */
  readonly selfLoops: number;
  /** repeated ties, merged into one whose weight is their sum */
  readonly merged: number;
  /** for each given edge, its number in the graph, or −1 for a self-loop */
  readonly edgeNumber: Int32Array;
};

/**
 * Makes a simple graph out of a list of ties: self-loops dropped, repeated ties merged, both counted.
 *
 * Edges are numbered in the order of their first appearance. Without weights, merged ties count once.
 *
 * @param nodeCount  number of nodes; isolates are nodes that no edge names
 * @param edges      m pairs of nodes, each 0 … nodeCount − 1
 * @param options    `directed`: keep the direction of each pair (default no); `weights`: m strengths, each > 0
 * @throws RangeError  if an edge names a node that does not exist, or a weight is not a finite number > 0
 * @example
 * buildGraph(3, [[0, 1], [1, 0], [2, 2]]).merged // => 1
 */
export function buildGraph(
  nodeCount: number,
  edges: EdgeList,
  options: { readonly directed?: boolean; readonly weights?: ArrayLike<number> } = {},
): BuiltGraph {
  const directed = options.directed ?? false;
  const pairs = flatten(edges);
  checkEnds(pairs, nodeCount);
  if (options.weights !== undefined) checkWeights(options.weights, pairs.length / 2);
  const { edgeNumber, ends, selfLoops } = numberEdges(pairs, nodeCount, directed);
  const edgeCount = ends.length / 2;
  const rows = toRows(nodeCount, ends, directed);
  const weights = options.weights && sumWeights(options.weights, edgeNumber, edgeCount);
  return {
    graph: { directed, nodeCount, edgeCount, ...rows, ends, ...(weights ? { weights } : {}) },
    selfLoops,
    merged: edgeNumber.length - selfLoops - edgeCount,
    edgeNumber,
  };
}

function flatten(edges: EdgeList): Int32Array {
  return edges instanceof Int32Array ? edges : Int32Array.from(edges.flat());
}

function checkEnds(pairs: Int32Array, nodeCount: number): void {
  const stray = pairs.find((node) => node < 0 || node >= nodeCount);
  if (stray !== undefined) {
    throw new RangeError(`Edge to node ${stray}, but the nodes are 0 to ${nodeCount - 1}.`);
  }
}

function checkWeights(weights: ArrayLike<number>, edgeCount: number): void {
  if (weights.length !== edgeCount) {
    throw new RangeError(`${weights.length} weights for ${edgeCount} edges: give one weight per edge.`);
  }
  for (let e = 0; e < edgeCount; e++) {
    const weight = weights[e]!;
    if (!(weight > 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RangeError(
        `Weight ${weight} of edge ${e}: a tie has a finite weight above 0; leave absent ties out.`,
      );
    }
  }
}

function numberEdges(pairs: Int32Array, nodeCount: number, directed: boolean) {
  const edgeNumber = new Int32Array(pairs.length / 2).fill(-1);
  const known = new Map<number, number>();
  const ends: number[] = [];
  let selfLoops = 0;
  for (let e = 0; e < edgeNumber.length; e++) {
    const a = pairs[2 * e]!;
    const b = pairs[2 * e + 1]!;
    if (a === b) {
      selfLoops++;
      continue;
    }
    const key = directed || a < b ? a * nodeCount + b : b * nodeCount + a;
    let edge = known.get(key);
    if (edge === undefined) {
      edge = known.size;
      known.set(key, edge);
      ends.push(a, b);
    }
    edgeNumber[e] = edge;
  }
  return { edgeNumber, ends: Int32Array.from(ends), selfLoops };
}

function sumWeights(weights: ArrayLike<number>, edgeNumber: Int32Array, edgeCount: number): Float64Array {
  const sums = new Float64Array(edgeCount);
  edgeNumber.forEach((edge, e) => {
    if (edge >= 0) sums[edge]! += weights[e]!;
  });
  return sums;
}

/** Counting sort of the arcs by target, then by source: rows come out with their targets ascending. */
function toRows(nodeCount: number, ends: Int32Array, directed: boolean) {
  const edgeCount = ends.length / 2;
  const arcCount = directed ? edgeCount : 2 * edgeCount;
  const sources = new Int32Array(arcCount);
  const leads = new Int32Array(arcCount);
  for (let arc = 0; arc < arcCount; arc++) {
    const back = arc >= edgeCount ? 1 : 0;
    const edge = arc - back * edgeCount;
    sources[arc] = ends[2 * edge + back]!;
    leads[arc] = ends[2 * edge + 1 - back]!;
  }
  const byTarget = sortStably(Int32Array.from(leads.keys()), leads, nodeCount).order;
  const { order, offsets } = sortStably(byTarget, sources, nodeCount);
  return {
    offsets,
    targets: order.map((arc) => leads[arc]!),
    edgeOf: order.map((arc) => (arc >= edgeCount ? arc - edgeCount : arc)),
  };
}

function sortStably(items: Int32Array, keys: Int32Array, keyCount: number) {
  const offsets = new Int32Array(keyCount + 1);
  for (const item of items) offsets[keys[item]! + 1]!++;
  for (let k = 0; k < keyCount; k++) offsets[k + 1]! += offsets[k]!;
  const next = offsets.slice();
  const order = new Int32Array(items.length);
  for (const item of items) order[next[keys[item]!]!++] = item;
  return { order, offsets };
}
