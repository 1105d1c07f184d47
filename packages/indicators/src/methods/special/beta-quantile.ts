import { incompleteBeta } from './incomplete-beta.ts';

/** Halvings: enough to reach the last bit of a share as small as 1e-300. */
const MAX_STEPS = 2_000;

/**
 * The share below which a part p of a beta law lies: the ends of an exact interval on a proportion.
 *
 * the x with Iₓ(a, b) = p, by halving, on a logarithmic scale near 0 and near 1
 *
 * @param p  0 ≤ p ≤ 1
 * @param a  first shape, > 0
 * @param b  second shape, > 0
 * @returns  0 … 1, relative error below 1e-12
 * @throws RangeError  if an argument is outside its range
 * @source  Clopper & Pearson, The use of confidence or fiducial limits (Biometrika 26, 1934), for its use
 * @example
 * betaQuantile(0.5, 1, 1) // => 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`betaQuantile: ${p} is not between 0 and 1`);
  if (p === 0 || p === 1) return p;
  const isBelow = (x: number) => {
    const { lower, upper } = incompleteBeta(a, b, x);
    return p < 0.5 ? lower < p : upper > 1 - p;
  };
  let least = 0;
  let most = 1;
  for (let step = 0; step < MAX_STEPS; step++) {
    const middle = between(least, most);
    if (middle === least || middle === most) return middle;
    if (isBelow(middle)) least = middle;
    else most = middle;
  }
  return between(least, most);
}

/** The geometric middle of far apart shares, the plain middle of close ones. */
function between(least: number, most: number): number {
  if (least === 0) return most > 1e-300 ? most / 1024 : 0;
  return most > 2 * least ? Math.sqrt(least * most) : least + (most - least) / 2;
}
