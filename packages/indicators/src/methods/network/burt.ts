import type { Graph } from './graph.ts';

/** For each node, a figure, or null for an isolate: it has no contact to measure (not applicable). */
export type PerNode = readonly (number | null)[];

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

function tieShares(graph: Graph): Map<number, number>[] {
  return Array.from({ length: graph.nodeCount }, (_, v) => {
    const ties = new Map<number, number>();
    let total = 0;
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
      const weight = graph.weights ? graph.weights[graph.edgeOf[arc]!]! : 1;
      ties.set(graph.targets[arc]!, weight);
      total += weight;
    }
    for (const [w, weight] of ties) ties.set(w, weight / total);
    return ties;
  });
}
