import type { Graph } from './graph.ts';
import { reverseGraph } from './reverse-graph.ts';

/** A splitting of the nodes into connected parts, the largest first. */
export type ConnectedComponents = {
  /** for each node, the number of its component */
  readonly of: Int32Array;
  /** nodes in each component, descending */
  readonly sizes: Int32Array;
};

/**
 * The connected parts of the graph, ignoring the direction of ties: who could reach whom at all.
 *
 * Numbered by size, largest first; at equal size, by their lowest node.
 *
 * @source  Newman, Networks (2018), § 6.12
 * @example
 * [...components(buildGraph(3, [[1, 2]]).graph).of] // => [1, 0, 0]
 */
export function components(graph: Graph): ConnectedComponents {
  const found = new Int32Array(graph.nodeCount).fill(-1);
  const back = reverseGraph(graph);
  const sizes: number[] = [];
  for (let v = 0; v < graph.nodeCount; v++) {
    if (found[v] === -1) sizes.push(flood(graph, back, v, sizes.length, found));
  }
  const bySize = sizes.map((_, c) => c).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const renumbered = new Int32Array(sizes.length);
  bySize.forEach((c, i) => {
    renumbered[c] = i;
  });
  return { of: found.map((c) => renumbered[c]!), sizes: Int32Array.from(bySize, (c) => sizes[c]!) };
}

function flood(graph: Graph, back: Graph, from: number, component: number, found: Int32Array): number {
  const stack = [from];
  let size = 0;
  found[from] = component;
  for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
    size++;
    spread(graph, v, component, found, stack);
    if (graph.directed) spread(back, v, component, found, stack);
  }
  return size;
}

function spread(graph: Graph, v: number, component: number, found: Int32Array, stack: number[]): void {
  for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
    const w = graph.targets[arc]!;
    if (found[w] === -1) {
      found[w] = component;
      stack.push(w);
    }
  }
}
