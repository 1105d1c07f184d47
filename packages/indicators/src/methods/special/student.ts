import { incompleteBeta } from './incomplete-beta.ts';
import type { Tails } from './incomplete-gamma.ts';

/**
 * Both tails of Student's law: how surprising a mean is, when the spread is estimated too.
 *
 * for t ≥ 0, upper = ½ I_{ν/(ν+t²)}(ν/2, ½)
 *
 * @param t   the statistic
 * @param df  ν, degrees of freedom, > 0
 * @returns   two shares that sum to 1, each with its own digits
 * @throws RangeError  if t is NaN or df is not > 0
 * @source  DLMF 8.17; Johnson & Kotz, Continuous Univariate Distributions 2
 * @example
 * studentTails(0, 5) // => { lower: 0.5, upper: 0.5 }
 */
export function studentTails(t: number, df: number): Tails {
  const total = df + t * t;
  const beyond = incompleteBeta(df / 2, 0.5, df / total, (t * t) / total);
  const tail = beyond.lower / 2;
  const rest = 0.5 + beyond.upper / 2;
  return t >= 0 ? { lower: rest, upper: tail } : { lower: tail, upper: rest };
}
