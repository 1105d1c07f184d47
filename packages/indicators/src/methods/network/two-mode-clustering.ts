import type { TwoMode } from './two-mode.ts';

/**
 * How far the actors that meet each actor meet it again: the mean overlap of its workshops with theirs.
 *
 * mean over u sharing a bottom node with v of |N(u) ∩ N(v)| / |N(u) ∪ N(v)|
 *
 * @returns topCount shares 0–1, null for a top node that meets nobody (not applicable)
 * @source  Latapy, Magnien & Del Vecchio, Basic notions for the analysis of large two-mode networks, Social Networks 30 (2008)
 * @example
 * twoModeClustering(buildTwoMode(2, 2, [[0, 0], [1, 0], [0, 1]])) // => [0.5, 0.5]
 */
export function twoModeClustering(network: TwoMode): readonly (number | null)[] {
  const { topCount, topOffsets } = network;
  const size = (v: number) => topOffsets[v + 1]! - topOffsets[v]!;
  return Array.from({ length: topCount }, (_, v) => {
    const shared = sharedWith(network, v);
    if (shared.size === 0) return null;
    let total = 0;
    for (const [u, both] of shared) total += both / (size(u) + size(v) - both);
    return total / shared.size;
  });
}

function sharedWith(network: TwoMode, v: number): Map<number, number> {
  const shared = new Map<number, number>();
  for (let i = network.topOffsets[v]!; i < network.topOffsets[v + 1]!; i++) {
    const b = network.topTargets[i]!;
    for (let j = network.bottomOffsets[b]!; j < network.bottomOffsets[b + 1]!; j++) {
      const u = network.bottomTargets[j]!;
      if (u !== v) shared.set(u, (shared.get(u) ?? 0) + 1);
    }
  }
  return shared;
}
