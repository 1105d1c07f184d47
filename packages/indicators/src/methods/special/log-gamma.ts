/** (−1)ᵏ(ζ(k) − 1)/k for k = 2 … 33: Taylor terms of ln Γ around 2, from ζ to 20 digits. */
const AROUND_TWO = [
  0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986, 0.0028905103307415234,
  -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939, 9.945751278180853e-5,
  -4.492623673813314e-5, 2.050721277567069e-5, -9.439488275268397e-6, 4.374866789907488e-6,
  -2.039215753801366e-6, 9.55141213040742e-7, -4.492469198764566e-7, 2.1207184805554665e-7,
  -1.0043224823968099e-7, 4.7698101693639804e-8, -2.2711094608943164e-8, 1.0838659214896955e-8,
  -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9, 5.731367241678862e-10,
  -2.7595228851242334e-10, 1.330476437424449e-10, -6.4229645638381e-11, 3.1044247747322276e-11,
  -1.5021384080754142e-11, 7.275974480239079e-12, -3.527742476575915e-12,
] as const;
/** 1 − γ, γ being Euler's constant: the first of those terms. */
const ONE_LESS_EULER = 0.42278433509846713;
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** Below it, the argument is brought near 2 by Γ(x + 1) = xΓ(x); from it on, Stirling's series holds to the last bit. */
const LARGE = 16;

/**
 * Logarithm of the gamma function: factorials and their kin without overflow.
 *
 * @param x  a number > 0
 * @returns  ln Γ(x), relative error below 1e-14, also near its zeros 1 and 2
 * @throws RangeError  if x is not a finite number > 0
 * @source  DLMF 5.7.3 (Taylor), 5.11.1 (Stirling)
 * @example
 * Math.exp(logGamma(5)) // => 24
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) throw new RangeError(`logGamma: ${x} is not > 0`);
  if (x >= LARGE) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  if (x < 0.5) return logGammaNearTwo(x) - Math.log(x) - Math.log1p(x);
  if (x < 1.5) return logGammaNearTwo(x - 1) - Math.log1p(x - 1);
  let rest = x;
  let product = 1;
  while (rest >= 2.5) {
    rest -= 1;
    product *= rest;
  }
  return logGammaNearTwo(rest - 2) + Math.log(product);
}

/**
 * What Stirling's formula leaves: ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π.
 *
 * @param x  a number > 0
 * @returns  about 1/(12x), absolute error below 1e-14
 * @throws RangeError  if x is not a finite number > 0
 * @source  Loader, Fast and accurate computation of binomial probabilities (2000)
 * @example
 * stirlingError(16) // => 0.00520765591960964
 */
export function stirlingError(x: number): number {
  if (x >= LARGE) return stirlingSeries(x);
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}

/** ln Γ(2 + z), |z| ≤ ½. */
function logGammaNearTwo(z: number): number {
  let total = 0;
  for (let k = AROUND_TWO.length - 1; k >= 0; k--) total = (total + (AROUND_TWO[k] as number)) * z;
  return (total + ONE_LESS_EULER) * z;
}

/** Σ B₂ₖ / (2k(2k−1) x²ᵏ⁻¹), x ≥ 16. */
function stirlingSeries(x: number): number {
  const square = x * x;
  const tail = 1 / 1188 - (691 / 360360 - 1 / 156 / square) / square;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - tail / square) / square) / square) / square) / x;
}
