import { type Measure, unmeasured } from '../measure.ts';
import type { Graph } from './graph.ts';
import { strength } from './strength.ts';

/** Summed change of the scores at which the iteration stops. */
const PRECISION = 1e-15;

/**
 * The share of time a wanderer spends at each node, following ties at random and starting afresh now and then.
 *
 * p = (1 − d)/n + d (Σ over arcs u → v of w(u, v)/s(u) · p(u) + Σ over nodes without arc of p(u)/n)
 *
 * @param damping  d, chance of following a tie rather than starting afresh, 0 ≤ d < 1; 0.85 is usual
 * @returns        nodeCount shares, summing to 1; not applicable without a node
 * @throws RangeError  if the damping is outside 0 ≤ d < 1: at 1 the walk need not settle
 * @source  Page, Brin, Motwani & Winograd, The PageRank citation ranking (1999)
 * @example
 * pagerank(buildGraph(2, [[0, 1]]).graph, 0.85) // => Float64Array [0.5, 0.5]
 */
export function pagerank(graph: Graph, damping: number): Measure<Float64Array> {
  if (!(damping >= 0 && damping < 1))
    throw new RangeError(`Damping ${damping}: give a chance from 0 to below 1.`);
  const n = graph.nodeCount;
  if (n === 0) return unmeasured('not-applicable');
  const leaving = strength(graph);
  let scores = new Float64Array(n).fill(1 / n);
  for (let step = 0; step < stepsFor(damping); step++) {
    const next = wander(graph, leaving, scores, damping);
    const change = next.reduce((total, score, v) => total + Math.abs(score - scores[v]!), 0);
    scores = next;
    if (change <= PRECISION) break;
  }
  return scores;
}

/** The error shrinks by the damping at each step: enough of them to fall below the precision from any start. */
function stepsFor(damping: number): number {
  return damping === 0 ? 1 : Math.ceil(Math.log(PRECISION / 2) / Math.log(damping)) + 1;
}

function wander(graph: Graph, leaving: Float64Array, scores: Float64Array, damping: number) {
  const stranded = scores.reduce((total, score, v) => total + (leaving[v] === 0 ? score : 0), 0);
  const next = new Float64Array(scores.length).fill((1 - damping + damping * stranded) / scores.length);
  for (let v = 0; v < scores.length; v++) {
    const unit = leaving[v] === 0 ? 0 : (damping * scores[v]!) / leaving[v]!;
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
      next[graph.targets[arc]!]! += unit * (graph.weights ? graph.weights[graph.edgeOf[arc]!]! : 1);
    }
  }
  return next;
}
