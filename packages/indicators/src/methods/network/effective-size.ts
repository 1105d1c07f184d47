import type { Graph } from './graph.ts';
import type { PerNode } from './tie-shares.ts';
import { tieShares } from './tie-shares.ts';

/**
 * How many of each node's contacts are not redundant with one another.
 *
 * k − 2t/k, k the degree and t the number of ties between the contacts (ties unweighted)
 *
 * @param graph  undirected
 * @returns      nodeCount figures, 1 to the degree; null for an isolate
 * @source  Borgatti, Structural holes: unpacking Burt's redundancy measures, Connections 20 (1997)
 * @example
 * effectiveSize(buildGraph(3, [[0, 1], [1, 2]]).graph) // => [1, 2, 1]
 */
export function effectiveSize(graph: Graph): PerNode {
  const shares = tieShares(graph);
  return shares.map((contacts) => {
    const k = contacts.size;
    if (k === 0) return null;
    let arcs = 0;
    for (const j of contacts.keys()) for (const q of contacts.keys()) if (shares[j]!.has(q)) arcs++;
    return k - arcs / k;
  });
}
