import type { Measure } from '../measure.ts';
import { assortativity } from './assortativity.ts';
import { degree } from './degree.ts';
import type { Graph } from './graph.ts';

/**
 * Whether well-connected nodes tie with one another (> 0) or with isolated ones (< 0): assortativity by degree.
 *
 * @param graph  undirected
 * @returns      −1 to 1; zero variance when all ends have the same degree, as in a ring
 * @source  Newman (2003), eq. 21 without remaining degrees: the same correlation
 * @example
 * degreeAssortativity(buildGraph(3, [[0, 1], [1, 2]]).graph) // => -1
 */
export function degreeAssortativity(graph: Graph): Measure {
  return assortativity(graph, degree(graph));
}
