import { deviance } from './deviance.ts';
import type { Tails } from './incomplete-gamma.ts';
import { stirlingError } from './log-gamma.ts';

/** Smallest continued-fraction denominator, to step over an accidental zero (Lentz). */
const TINY = 1e-300;
const MAX_STEPS = 100_000;

/**
 * Regularised incomplete beta function: the law of shares, of Student's t and of F.
 *
 * lower Iₓ(a, b) = ∫₀ˣ tᵃ⁻¹(1−t)ᵇ⁻¹ dt / B(a, b), upper = 1 − lower
 *
 * @param a  first shape, > 0
 * @param b  second shape, > 0
 * @param x  a share, 0 ≤ x ≤ 1
 * @param y  1 − x, when it is known with more digits than the subtraction would leave
 * @returns  two shares that sum to 1; relative error of each below 1e-12 for shapes ≥ ½
 * @throws RangeError  if a, b or x is outside its range
 * @source  DLMF 8.17.22 (continued fraction); the factor after Loader (2000)
 * @example
 * incompleteBeta(1, 1, 0.25) // => { lower: 0.25, upper: 0.75 }
 */
export function incompleteBeta(a: number, b: number, x: number, y = 1 - x): Tails {
  if (!(a > 0 && b > 0 && Number.isFinite(a + b)) || !(x >= 0 && y >= 0 && x <= 1)) {
    throw new RangeError(`incompleteBeta: (${a}, ${b}, ${x})`);
  }
  if (x === 0) return { lower: 0, upper: 1 };
  if (y === 0) return { lower: 1, upper: 0 };
  if (x > (a + 1) / (a + b + 2)) {
    const { lower, upper } = incompleteBeta(b, a, y, x);
    return { lower: upper, upper: lower };
  }
  const lower = binomialPoint(a, b, x, y) * (b / (a + b)) * fraction(a, b, x);
  return { lower, upper: 1 - lower };
}

/** Γ(a+b+1) / (Γ(a+1)Γ(b+1)) · xᵃyᵇ */
function binomialPoint(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}

/** The even and odd terms of DLMF 8.17.22, by the modified method of Lentz. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m < MAX_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    product *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    product *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) return product;
  }
  throw new RangeError(`incompleteBeta: (${a}, ${b}, ${x}) does not converge`);
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
