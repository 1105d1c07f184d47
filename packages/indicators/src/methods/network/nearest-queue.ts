/** Nodes waiting, nearest first. */
export interface NearestQueue {
  /** Puts a node in, or moves it forward after its distance has dropped. */
  update(node: number): void;
  /** Takes the nearest node out, or −1 when none waits. At equal distance, the lowest node. */
  take(): number;
}

/**
 * A queue of nodes by a distance kept elsewhere: a binary heap that knows where each node stands.
 *
 * @param distances  one distance per node, read at each call; a waiting node's distance may only drop
 */
export function createNearestQueue(distances: Float64Array): NearestQueue {
  const heap = new Int32Array(distances.length);
  const place = new Int32Array(distances.length).fill(-1);
  let size = 0;

  function before(a: number, b: number): boolean {
    return distances[a]! < distances[b]! || (distances[a] === distances[b] && a < b);
  }

  function settle(node: number, at: number): void {
    heap[at] = node;
    place[node] = at;
  }

  function rise(node: number, from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(node, heap[parent]!)) break;
      settle(heap[parent]!, at);
      at = parent;
    }
    settle(node, at);
  }

  function sink(node: number): void {
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, node)) break;
      settle(heap[child]!, at);
      at = child;
    }
    settle(node, at);
  }

  return {
    update(node) {
      rise(node, place[node] === -1 ? size++ : place[node]!);
    },
    take() {
      if (size === 0) return -1;
      const nearest = heap[0]!;
      place[nearest] = -1;
      const last = heap[--size]!;
      if (size > 0) sink(last);
      return nearest;
    },
  };
}
