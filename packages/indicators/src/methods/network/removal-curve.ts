import type { Graph } from './graph.ts';

/**
 * What is left of the mesh as nodes are lost one after the other: the share of all nodes in the largest piece.
 *
 * Computed backwards, by putting nodes back and joining pieces, in O(m α(n)).
 *
 * @param lost  nodes in the order of their loss, each once
 * @returns     lost.length + 1 shares of nodeCount, from before the first loss to after the last
 * @throws RangeError  if a node is lost twice or does not exist
 * @source  Albert, Jeong & Barabási, Error and attack tolerance of complex networks, Nature 406 (2000)
 * @example
 * removalCurve(buildGraph(3, [[0, 1], [1, 2]]).graph, [1]) // => Float64Array [1, 0.3333333333333333]
 */
export function removalCurve(graph: Graph, lost: ArrayLike<number>): Float64Array {
  const present = new Uint8Array(graph.nodeCount).fill(1);
  for (let i = 0; i < lost.length; i++) {
    if (!present[lost[i]!]) throw new RangeError(`Node ${lost[i]} is lost twice or does not exist.`);
    present[lost[i]!] = 0;
  }
  const pieces = createPieces(graph.nodeCount);
  const steps = new Float64Array(lost.length + 1);
  for (let e = 0; e < graph.edgeCount; e++) {
    const [a, b] = [graph.ends[2 * e]!, graph.ends[2 * e + 1]!];
    if (present[a] && present[b]) pieces.join(a, b);
  }
  const rows = tiesOf(graph);
  steps[lost.length] = present.includes(1) ? pieces.largest() / graph.nodeCount : 0;
  for (let i = lost.length - 1; i >= 0; i--) {
    const v = lost[i]!;
    present[v] = 1;
    for (const w of rows(v)) if (present[w]) pieces.join(v, w);
    steps[i] = pieces.largest() / graph.nodeCount;
  }
  return steps;
}

/** Both ends of every edge, whatever its direction. */
function tiesOf(graph: Graph): (v: number) => Int32Array {
  const starts = new Int32Array(graph.nodeCount + 1);
  for (const end of graph.ends) starts[end + 1]!++;
  for (let v = 0; v < graph.nodeCount; v++) starts[v + 1]! += starts[v]!;
  const next = starts.slice();
  const others = new Int32Array(graph.ends.length);
  graph.ends.forEach((end, i) => {
    others[next[end]!++] = graph.ends[i ^ 1]!;
  });
  return (v) => others.subarray(starts[v]!, starts[v + 1]!);
}

function createPieces(nodeCount: number) {
  const leader = Int32Array.from({ length: nodeCount }, (_, v) => v);
  const sizes = new Int32Array(nodeCount).fill(1);
  let largest = 1;
  const find = (v: number): number => {
    let at = v;
    while (leader[at] !== at) at = leader[at] = leader[leader[at]!]!;
    return at;
  };
  return {
    join(a: number, b: number): void {
      let [big, small] = [find(a), find(b)];
      if (big === small) return;
      if (sizes[big]! < sizes[small]!) [big, small] = [small, big];
      leader[small] = big;
      sizes[big]! += sizes[small]!;
      largest = Math.max(largest, sizes[big]!);
    },
    largest: () => largest,
  };
}
