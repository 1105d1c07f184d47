import { type Measure, unmeasured } from '../measure.ts';
import type { Graph } from './graph.ts';
import { strength } from './strength.ts';

/**
 * How far a partition cuts few ties, compared with ties drawn at random between nodes of the same degrees.
 *
 * Σ over groups c of  m_c/m − (d_c/2m)²,  m_c the weight inside, d_c the summed strength, m the whole weight
 *
 * @param graph  undirected
 * @param group  nodeCount group numbers ≥ 0
 * @returns      −0.5 to 1; not applicable without a tie
 * @throws RangeError  if the graph is directed
 * @source  Newman & Girvan, Finding and evaluating community structure in networks, Phys. Rev. E 69 (2004)
 * @example
 * modularity(buildGraph(4, [[0, 1], [2, 3]]).graph, [0, 0, 1, 1]) // => 0.5
 */
export function modularity(graph: Graph, group: ArrayLike<number>): Measure {
  if (graph.directed) throw new RangeError('Modularity is defined here for an undirected graph.');
  if (graph.edgeCount === 0) return unmeasured('not-applicable');
  const strengths = strength(graph);
  const whole = strengths.reduce((total, s) => total + s, 0) / 2;
  const summed = new Map<number, number>();
  strengths.forEach((s, v) => {
    summed.set(group[v]!, (summed.get(group[v]!) ?? 0) + s);
  });
  let inside = 0;
  for (let e = 0; e < graph.edgeCount; e++) {
    if (group[graph.ends[2 * e]!] === group[graph.ends[2 * e + 1]!])
      inside += graph.weights ? graph.weights[e]! : 1;
  }
  let expected = 0;
  for (const s of summed.values()) expected += (s / (2 * whole)) ** 2;
  return inside / whole - expected;
}
