import { type Measure, unmeasured } from '../measure.ts';
import { endsOfArcs } from './ends-of-arcs.ts';
import type { Graph } from './graph.ts';

/**
 * Whether ties join nodes of one group: 1 when all ties stay inside, 0 when they ignore the groups.
 *
 * (Σ e_gg − Σ a_g b_g) / (1 − Σ a_g b_g), e the shares of arcs between groups and a, b their margins
 *
 * @param group  nodeCount group names or numbers
 * @returns      at most 1; not applicable without a tie or when every end belongs to one group
 * @source  Newman (2003), eq. 2
 * @example
 * groupAssortativity(buildGraph(4, [[0, 1], [2, 3]]).graph, ['a', 'a', 'b', 'b']) // => 1
 */
export function groupAssortativity(graph: Graph, group: ArrayLike<string | number>): Measure {
  const pairs = endsOfArcs(graph);
  if (pairs.length === 0) return unmeasured('not-applicable');
  const inside = pairs.filter(([v, w]) => group[v] === group[w]).length / pairs.length;
  const [leaving, arriving] = [
    shares(pairs.map(([v]) => group[v]!)),
    shares(pairs.map(([, w]) => group[w]!)),
  ];
  let expected = 0;
  for (const [name, share] of leaving) expected += share * (arriving.get(name) ?? 0);
  return expected === 1 ? unmeasured('zero-variance') : (inside - expected) / (1 - expected);
}

function shares(names: readonly (string | number)[]): Map<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1 / names.length);
  return counts;
}
