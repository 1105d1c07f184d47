import { betweenness } from './betweenness.ts';
import { degree } from './degree.ts';
import type { Graph } from './graph.ts';
import { inducedSubgraph } from './induced-subgraph.ts';

/** Relative difference below which two nodes are as exposed. */
const SAME = 1e-10;

/**
 * The order in which the most central nodes would be lost: the worst case to hold against `removalCurve`.
 *
 * @param by      what makes a node central
 * @param losses  how many nodes to lose, 0 to nodeCount
 * @param update  'once': measured before the first loss · 'each': measured again after each, a harder attack
 * @returns       `losses` nodes; at equal centrality, the lowest number first
 * @source  Holme, Kim, Yoon & Han, Attack vulnerability of complex networks, Phys. Rev. E 65 (2002)
 * @example
 * attackOrder(buildGraph(3, [[0, 1], [1, 2]]).graph, 'betweenness', 1, 'each') // => Int32Array [1]
 */
export function attackOrder(
  graph: Graph,
  by: 'degree' | 'betweenness',
  losses: number,
  update: 'once' | 'each',
): Int32Array {
  const measure = by === 'degree' ? degree : betweenness;
  if (update === 'once') {
    const scores = measure(graph);
    const order = Int32Array.from(scores.keys());
    return order
      .sort((a, b) => (isSame(scores[a]!, scores[b]!) ? a - b : scores[b]! - scores[a]!))
      .slice(0, losses);
  }
  const lost = new Int32Array(losses);
  const keep = new Uint8Array(graph.nodeCount).fill(1);
  for (let i = 0; i < losses; i++) {
    const { graph: left, nodes } = inducedSubgraph(graph, keep);
    lost[i] = nodes[mostExposed(measure(left))]!;
    keep[lost[i]!] = 0;
  }
  return lost;
}

function mostExposed(scores: ArrayLike<number>): number {
  let best = 0;
  for (let v = 1; v < scores.length; v++)
    if (scores[v]! > scores[best]! && !isSame(scores[v]!, scores[best]!)) best = v;
  return best;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}
