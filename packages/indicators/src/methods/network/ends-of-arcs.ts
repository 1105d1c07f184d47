import type { Graph } from './graph.ts';

/** The two ends of every arc; an undirected edge is read both ways. */
export function endsOfArcs(graph: Graph): [number, number][] {
  const pairs: [number, number][] = [];
  for (let v = 0; v < graph.nodeCount; v++) {
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++)
      pairs.push([v, graph.targets[arc]!]);
  }
  return pairs;
}
