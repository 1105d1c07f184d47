import type { Known } from './series.ts';

/**
 * The slopes between all pairs of figures, earlier to later.
 *
 * @returns n(n − 1)/2 slopes
 * @source  Sen (1968)
 * @example
 * pairwiseSlopes({ x: Float64Array.of(1, 5), t: Float64Array.of(0, 2) }) // => Float64Array [2]
 */
export function pairwiseSlopes({ x, t }: Known): Float64Array {
  const slopes = new Float64Array((x.length * (x.length - 1)) / 2);
  let k = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) slopes[k++] = (x[j]! - x[i]!) / (t[j]! - t[i]!);
  }
  return slopes;
}
