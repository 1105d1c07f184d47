import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import type { Graph } from './graph.ts';
import { louvain } from './louvain.ts';
import { modularity } from './modularity.ts';
import { partitionAgreement } from './partition-agreement.ts';

/** Groups, how good they are, and how far chance had a say in them. */
export type FoundGroups = {
  /** nodeCount group numbers, of the run of highest modularity */
  readonly group: Int32Array;
  /** −0.5 to 1 */
  readonly modularity: number;
  /** 0–1: mean normalised mutual information between those groups and the other runs'; 1 for a single run */
  readonly stability: number;
};

/**
 * Groups of nodes tied more to one another than to the rest, with their stability: the best of several Louvain runs.
 *
 * @param graph  undirected
 * @param runs   how many, ≥ 1; 20 are enough to see whether the groups hold
 * @param seed   whole number ≥ 0; run r climbs with seed + r
 * @returns      the groups; not applicable without a tie
 * @source  Blondel et al. (2008); Danon et al. (2005) for the stability
 * @example
 * findGroups(buildGraph(4, [[0, 1], [2, 3]]).graph, 3, 1).stability // => 1
 */
export function findGroups(graph: Graph, runs: number, seed: number): Measure<FoundGroups> {
  const found = Array.from({ length: runs }, (_, run) => {
    const group = louvain(graph, seed + run);
    return { group, modularity: modularity(graph, group) };
  });
  const scored = found.filter((run) => isMeasured(run.modularity)) as Omit<FoundGroups, 'stability'>[];
  if (scored.length === 0) return unmeasured('not-applicable');
  const best = scored.reduce((top, run) => (run.modularity > top.modularity ? run : top));
  const others = scored.filter((run) => run !== best);
  const agreements = others.map((run) => partitionAgreement(best.group, run.group) as number);
  const stability = others.length === 0 ? 1 : agreements.reduce((total, a) => total + a, 0) / others.length;
  return { ...best, stability };
}
