import { incompleteBeta } from './incomplete-beta.ts';
import type { Tails } from './incomplete-gamma.ts';

/**
 * Both tails of the F law: how surprising a ratio of two variances is.
 *
 * upper = I_{d₂/(d₂+d₁f)}(d₂/2, d₁/2)
 *
 * @param f    the statistic, ≥ 0
 * @param df1  degrees of freedom of the numerator, > 0
 * @param df2  degrees of freedom of the denominator, > 0
 * @returns    two shares that sum to 1, each with its own digits
 * @throws RangeError  if f is negative or NaN, or a df is not > 0
 * @source  DLMF 8.17
 * @example
 * fisherSnedecorTails(1, 2, 2) // => { lower: 0.5, upper: 0.5 }
 */
export function fisherSnedecorTails(f: number, df1: number, df2: number): Tails {
  if (!(f >= 0)) throw new RangeError(`fisherSnedecorTails: ${f} is not ≥ 0`);
  const total = df2 + df1 * f;
  const { lower, upper } = incompleteBeta(df2 / 2, df1 / 2, df2 / total, (df1 * f) / total);
  return { lower: upper, upper: lower };
}
