import { type Measure, unmeasured } from '../measure.ts';
import { components } from './components.ts';
import type { Graph } from './graph.ts';

/** Largest change of a score at which the iteration stops. */
const PRECISION = 1e-14;
/** Steps after which the iteration is said not to settle. */
const STEPS = 100_000;

/**
 * How well connected each node is to nodes that are themselves well connected.
 *
 * The leading eigenvector of the (weighted) adjacency, of Euclidean length 1, found by power iteration on A + I so
 * that a two-mode network settles too. It lives on one component: the largest is scored, the others are 0 (compare
 * components by another measure).
 *
 * @param graph  undirected
 * @returns      nodeCount scores ≥ 0; not applicable without a tie
 * @throws RangeError  if the graph is directed
 * @source  Bonacich, Factoring and weighting approaches to status scores, J. Math. Sociology 2 (1972)
 * @example
 * eigenvector(buildGraph(2, [[0, 1]]).graph) // => Float64Array [0.7071067811865475, 0.7071067811865475]
 */
export function eigenvector(graph: Graph): Measure<Float64Array> {
  if (graph.directed) throw new RangeError('Eigenvector centrality is defined here for an undirected graph.');
  if (graph.edgeCount === 0) return unmeasured('not-applicable');
  const { of } = components(graph);
  let scores = normalise(Float64Array.from(of, (component) => (component === 0 ? 1 : 0)));
  for (let step = 0; step < STEPS; step++) {
    const next = normalise(addNeighbours(graph, scores));
    const change = next.reduce((worst, score, v) => Math.max(worst, Math.abs(score - scores[v]!)), 0);
    scores = next;
    if (change <= PRECISION) return scores;
  }
  return unmeasured('unknown');
}

function addNeighbours(graph: Graph, scores: Float64Array): Float64Array {
  const sums = scores.slice();
  for (let v = 0; v < graph.nodeCount; v++) {
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
      sums[v]! += (graph.weights ? graph.weights[graph.edgeOf[arc]!]! : 1) * scores[graph.targets[arc]!]!;
    }
  }
  return sums;
}

function normalise(scores: Float64Array): Float64Array {
  const length = Math.sqrt(scores.reduce((total, score) => total + score * score, 0));
  return scores.map((score) => score / length);
}
