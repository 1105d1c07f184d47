import type { Graph } from './graph.ts';

/** For each node, a figure, or null for an isolate: it has no contact to measure (not applicable). */
export type PerNode = readonly (number | null)[];

/** For each node, the share of its ties (by weight) that goes to each of its contacts. */
export function tieShares(graph: Graph): Map<number, number>[] {
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
