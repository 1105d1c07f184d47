/** The sum of signs behind every Mann–Kendall test, and its variance if order were chance. */
export type KendallScore = {
  readonly n: number;
  /** Σ over i < j of sign(x_j − x_i) */
  readonly s: number;
  /** (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5))/18, t the sizes of ties */
  readonly variance: number;
  /** pairs that differ */
  readonly unequalPairs: number;
};

/**
 * Counts the pairs that rise less those that fall.
 *
 * @param x  n finite figures in order of time
 * @source  Kendall, Rank Correlation Methods (1975)
 * @example
 * kendallScore([1, 2, 2]).s // => 2
 */
export function kendallScore(x: ArrayLike<number>): KendallScore {
  const n = x.length;
  let s = 0;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) s += Math.sign(x[j]! - x[i]!);
  const ties = tieSizes(x);
  const spread = (size: number) => size * (size - 1) * (2 * size + 5);
  const pairs = (size: number) => (size * (size - 1)) / 2;
  return {
    n,
    s,
    variance: (spread(n) - ties.reduce((total, size) => total + spread(size), 0)) / 18,
    unequalPairs: pairs(n) - ties.reduce((total, size) => total + pairs(size), 0),
  };
}

function tieSizes(x: ArrayLike<number>): number[] {
  const sizes = new Map<number, number>();
  for (let i = 0; i < x.length; i++) sizes.set(x[i]! + 0, (sizes.get(x[i]! + 0) ?? 0) + 1);
  return [...sizes.values()];
}
