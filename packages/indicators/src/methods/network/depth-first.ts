import type { Graph } from './graph.ts';

/**
 * What a depth-first search of an undirected graph finds.
 *
 * - `order`   nodes in the order of discovery, component after component
 * - `rank`    place of each node in that order
 * - `parent`  the node each was discovered from, −1 for a root
 * - `low`     lowest rank reached from the node's subtree by at most one tie outside the search tree
 */
export type DepthFirst = {
  readonly order: Int32Array;
  readonly rank: Int32Array;
  readonly parent: Int32Array;
  readonly low: Int32Array;
};

/**
 * Searches an undirected graph in depth, without recursion, so that a chain of 100 000 nodes is no trouble.
 *
 * @param roots  nodes to start from, first; the others follow in order of number
 * @throws RangeError  if the graph is directed
 * @source  Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972)
 * @example
 * depthFirst(buildGraph(3, [[0, 1], [1, 2]]).graph).parent // => Int32Array [-1, 0, 1]
 */
export function depthFirst(graph: Graph, roots: readonly number[] = []): DepthFirst {
  if (graph.directed) throw new RangeError('Cut points are defined here for an undirected graph.');
  const n = graph.nodeCount;
  const search = {
    order: new Int32Array(n),
    rank: new Int32Array(n).fill(-1),
    parent: new Int32Array(n).fill(-1),
    low: new Int32Array(n),
  };
  const next = graph.offsets.slice(0, n);
  let found = 0;
  for (const root of [...roots, ...search.rank.keys()]) {
    if (search.rank[root] === -1) found = descend(graph, search, next, root, found);
  }
  return search;
}

function descend(graph: Graph, search: DepthFirst, next: Int32Array, root: number, found: number): number {
  const { order, rank, parent, low } = search;
  let discovered = found;
  const discover = (v: number) => {
    order[discovered] = v;
    low[v] = rank[v] = discovered++;
  };
  discover(root);
  for (let v = root; v !== -1; ) {
    if (next[v]! === graph.offsets[v + 1]!) {
      const up = parent[v]!;
      if (up !== -1) low[up] = Math.min(low[up]!, low[v]!);
      v = up;
      continue;
    }
    const w = graph.targets[next[v]!++]!;
    if (rank[w] === -1) {
      parent[w] = v;
      discover(w);
      v = w;
    } else if (w !== parent[v]) low[v] = Math.min(low[v]!, rank[w]!);
  }
  return discovered;
}
