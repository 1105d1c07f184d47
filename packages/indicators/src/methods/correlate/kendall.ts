/**
 * Kendall's τ-b: the share of pairs that two quantities put in the same order, less the share they put in opposite ones.
 *
 * (C − D) / √((N − T_x)(N − T_y)), N pairs, T_x and T_y the pairs tied in x and in y; in n log n (Knight)
 *
 * @param x  n finite numbers (any unit)
 * @param y  n finite numbers (any unit)
 * @returns  −1 … 1; null below two units, or when one of the two does not vary
 * @throws RangeError  if the lengths differ or a number is NaN or infinite
 * @source  Kendall, The treatment of ties in ranking problems (Biometrika 33, 1945); Knight (JASA 61, 1966)
 * @example
 * kendall([1, 2, 3], [1, 3, 2]) // => 0.3333333333333333
 */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const n = x.length;
  if (y.length !== n) throw new RangeError('kendall: lengths differ');
  const units = Array.from({ length: n }, (_, i) => ({ x: finite(x[i]), y: finite(y[i]) }));
  units.sort((a, b) => a.x - b.x || a.y - b.y);
  const pairs = (n * (n - 1)) / 2;
  const tiedX = tiedPairs(units, (a, b) => a.x === b.x);
  const tiedBoth = tiedPairs(units, (a, b) => a.x === b.x && a.y === b.y);
  const discordant = sortAndCountSwaps(Float64Array.from(units, (unit) => unit.y));
  units.sort((a, b) => a.y - b.y);
  const tiedY = tiedPairs(units, (a, b) => a.y === b.y);
  const apart = Math.sqrt((pairs - tiedX) * (pairs - tiedY));
  if (apart === 0) return null;
  const tau = (pairs - tiedX - tiedY + tiedBoth - 2 * discordant) / apart;
  return Math.min(1, Math.max(-1, tau));
}

function finite(value: number | undefined): number {
  if (!Number.isFinite(value)) throw new RangeError('kendall: an input is missing or infinite');
  return value as number;
}

/** Pairs within runs of equal neighbours. */
function tiedPairs<T>(sorted: readonly T[], isTie: (a: T, b: T) => boolean): number {
  let pairs = 0;
  let run = 0;
  for (let i = 1; i < sorted.length; i++) {
    run = isTie(sorted[i - 1] as T, sorted[i] as T) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Merge sort in place; the number of pairs that were in falling order. */
function sortAndCountSwaps(y: Float64Array): number {
  if (y.length < 2) return 0;
  const middle = y.length >> 1;
  const [left, right] = [y.slice(0, middle), y.slice(middle)];
  let swaps = sortAndCountSwaps(left) + sortAndCountSwaps(right);
  for (let i = 0, j = 0, k = 0; k < y.length; k++) {
    if (i < left.length && (j === right.length || (left[i] as number) <= (right[j] as number))) {
      y[k] = left[i++] as number;
    } else {
      y[k] = right[j++] as number;
      swaps += left.length - i;
    }
  }
  return swaps;
}
