import { createRandom } from '../random/random.ts';
import { shuffle } from '../random/shuffle.ts';
import type { Graph } from './graph.ts';
import { removalCurve } from './removal-curve.ts';

/**
 * What is left of the mesh when nodes are lost by chance: the mean removal curve over random orders.
 *
 * @param runs  how many orders, ≥ 1
 * @param seed  whole number ≥ 0; run r draws from stream r, so that runs can be shared out
 * @returns     nodeCount + 1 mean shares of nodes in the largest piece
 * @source  Albert, Jeong & Barabási (2000)
 * @example
 * failureCurve(buildGraph(2, [[0, 1]]).graph, 3, 1) // => Float64Array [1, 0.5, 0]
 */
export function failureCurve(graph: Graph, runs: number, seed: number): Float64Array {
  const means = new Float64Array(graph.nodeCount + 1);
  for (let run = 0; run < runs; run++) {
    const curve = removalCurve(graph, shuffle(createRandom(seed, run), graph.nodeCount));
    curve.forEach((share, i) => {
      means[i]! += share;
    });
  }
  return means.map((total) => total / runs);
}
