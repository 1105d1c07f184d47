import { createRandom, type Random } from '../random/random.ts';
import { shuffle } from '../random/shuffle.ts';
import { buildGraph } from './build-graph.ts';
import type { Graph } from './graph.ts';
import { strength } from './strength.ts';

/** Gains of modularity below this are rounding, not progress. */
const LEAST_GAIN = 1e-12;

/**
 * Finds groups of nodes tied more to one another than to the rest, by climbing modularity.
 *
 * A heuristic: another seed may give another partition. Report `modularity` with it, and how far several seeds agree
 * (`partitionAgreement`).
 *
 * @param graph  undirected
 * @param seed   whole number ≥ 0: same seed, same groups
 * @returns      nodeCount group numbers, from 0 in order of first node; an isolate is a group of its own
 * @throws RangeError  if the graph is directed
 * @source  Blondel, Guillaume, Lambiotte & Lefebvre, Fast unfolding of communities, J. Stat. Mech. (2008); Traag, Waltman
 *          & van Eck, From Louvain to Leiden, Sci. Reports 9 (2019), for the queue
 * @example
 * louvain(buildGraph(4, [[0, 1], [2, 3]]).graph, 1) // => Int32Array [0, 0, 1, 1]
 */
export function louvain(graph: Graph, seed: number): Int32Array {
  if (graph.directed) throw new RangeError('Groups are found here in an undirected graph.');
  const random = createRandom(seed);
  let of = Int32Array.from({ length: graph.nodeCount }, (_, v) => v);
  let level: Weighted = { graph, inside: new Float64Array(graph.nodeCount) };
  for (;;) {
    const found = moveNodes(level, random);
    if (!found.moved) return renumber(of);
    const groups = renumber(found.group);
    of = of.map((v) => groups[v]!);
    level = merge(level, groups);
  }
}

/** A graph whose nodes may hold ties inside them: `inside[v]` is twice their weight. */
type Weighted = { readonly graph: Graph; readonly inside: Float64Array };

/**
 * Moves nodes to the neighbouring group of largest gain, until none gains; after a move only the neighbours left in
 * other groups are looked at again (as Leiden does), instead of everyone.
 */
function moveNodes({ graph, inside }: Weighted, random: Random) {
  const strengths = strength(graph).map((s, v) => s + inside[v]!);
  const whole = strengths.reduce((total, s) => total + s, 0);
  const group = Int32Array.from({ length: graph.nodeCount }, (_, v) => v);
  const summed = strengths.slice();
  const towards = new Float64Array(graph.nodeCount);
  const queue = createTurns(shuffle(random, graph.nodeCount));
  let moved = false;
  for (let v = queue.take(); v >= 0; v = queue.take()) {
    const home = group[v]!;
    const own = strengths[v]!;
    const near = weighNeighbours(graph, v, group, towards);
    summed[home]! -= own;
    let best = home;
    let most = towards[home]! - (own * summed[home]!) / whole + LEAST_GAIN * own;
    for (const c of near) {
      const gain = towards[c]! - (own * summed[c]!) / whole;
      if (gain > most) {
        best = c;
        most = gain;
      }
      towards[c] = 0;
    }
    summed[best]! += own;
    if (best === home) continue;
    group[v] = best;
    moved = true;
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
      if (group[graph.targets[arc]!] !== best) queue.add(graph.targets[arc]!);
    }
  }
  return { group, moved };
}

/** Nodes waiting for their turn, first come first served, each at most once. */
function createTurns(order: Uint32Array) {
  const waiting = new Uint8Array(order.length).fill(1);
  let [head, size] = [0, order.length];
  return {
    take(): number {
      if (size === 0) return -1;
      const v = order[head]!;
      head = head + 1 === order.length ? 0 : head + 1;
      size--;
      waiting[v] = 0;
      return v;
    },
    add(v: number): void {
      if (waiting[v] === 1) return;
      waiting[v] = 1;
      order[(head + size++) % order.length] = v;
    },
  };
}

/** Adds up, per group, the weight of the ties of v to it; returns the groups met. */
function weighNeighbours(graph: Graph, v: number, group: Int32Array, towards: Float64Array): number[] {
  const met: number[] = [];
  for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
    const c = group[graph.targets[arc]!]!;
    if (towards[c] === 0) met.push(c);
    towards[c]! += graph.weights ? graph.weights[graph.edgeOf[arc]!]! : 1;
  }
  return met;
}

/** One node per group; ties inside a group go into its node. */
function merge({ graph, inside }: Weighted, groups: Int32Array): Weighted {
  const count = groups.reduce((most, c) => Math.max(most, c), -1) + 1;
  const kept = new Float64Array(count);
  inside.forEach((weight, v) => {
    kept[groups[v]!]! += weight;
  });
  const pairs: number[] = [];
  const weights: number[] = [];
  for (let e = 0; e < graph.edgeCount; e++) {
    const [a, b] = [groups[graph.ends[2 * e]!]!, groups[graph.ends[2 * e + 1]!]!];
    const weight = graph.weights ? graph.weights[e]! : 1;
    if (a === b) kept[a]! += 2 * weight;
    else {
      pairs.push(a, b);
      weights.push(weight);
    }
  }
  return { graph: buildGraph(count, Int32Array.from(pairs), { weights }).graph, inside: kept };
}

function renumber(group: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return group.map((c) => {
    if (!numbers.has(c)) numbers.set(c, numbers.size);
    return numbers.get(c)!;
  });
}
