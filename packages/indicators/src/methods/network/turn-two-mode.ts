import type { TwoMode } from './two-mode.ts';

/**
 * The same network seen from the other side: top and bottom exchanged. `projectTop(turnTwoMode(network), …)` ties workshops
 * that share actors.
 *
 * @example
 * turnTwoMode(buildTwoMode(2, 1, [[1, 0]])).topTargets // => Int32Array [1]
 */
export function turnTwoMode(network: TwoMode): TwoMode {
  return {
    topCount: network.bottomCount,
    bottomCount: network.topCount,
    topOffsets: network.bottomOffsets,
    topTargets: network.bottomTargets,
    bottomOffsets: network.topOffsets,
    bottomTargets: network.topTargets,
  };
}
