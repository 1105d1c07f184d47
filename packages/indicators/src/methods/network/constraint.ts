import type { Graph } from './graph.ts';
import type { PerNode } from './tie-shares.ts';
import { tieShares } from './tie-shares.ts';

/**
 * How far each node's contacts are tied to one another, and so hold it: low for a broker between groups.
 *
 * Σ over contacts j of (p_ij + Σ over q of p_iq p_qj)², p_ij the share of i's ties (weight) that goes to j
 *
 * @param graph  undirected
 * @returns      nodeCount figures > 0, null for an isolate
 * @source  Burt, Structural Holes (1992), eq. 2.4
 * @example
 * constraint(buildGraph(3, [[0, 1], [1, 2]]).graph) // => [1, 0.5, 1]
 */
export function constraint(graph: Graph): PerNode {
  const shares = tieShares(graph);
  return Array.from({ length: graph.nodeCount }, (_, i) => {
    const contacts = shares[i]!;
    if (contacts.size === 0) return null;
    let total = 0;
    for (const [j, direct] of contacts) {
      let held = direct;
      for (const [q, share] of contacts) if (q !== j) held += share * (shares[q]!.get(j) ?? 0);
      total += held * held;
    }
    return total;
  });
}
