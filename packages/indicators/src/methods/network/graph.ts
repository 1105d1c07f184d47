/**
 * A simple graph as compressed sparse rows: what every measure of this folder reads.
 *
 * The arcs leaving node v are numbered `offsets[v]` to `offsets[v + 1] − 1`. An undirected edge gives two arcs.
 *
 * - `offsets`  nodeCount + 1 numbers
 * - `targets`  the node each arc leads to, ascending within a node
 * - `edgeOf`   the edge each arc belongs to
 * - `ends`     2 × edgeCount: the two ends of edge e are `ends[2e]` and `ends[2e + 1]`
 * - `weights`  edgeCount strengths of ties, each > 0   (unit: the caller's; a stronger tie has a larger weight)
 */
export type Graph = {
  readonly directed: boolean;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly edgeOf: Int32Array;
  readonly ends: Int32Array;
  readonly weights?: Float64Array;
};
