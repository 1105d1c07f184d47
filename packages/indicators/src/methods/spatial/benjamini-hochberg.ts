/**
 * Chances corrected for having asked many times: keeping those below q leaves a share of at most q false alarms among
 * the units pointed out.
 *
 * p̃₍ᵢ₎ = min over k ≥ i of p₍ₖ₎ m/k, at most 1
 *
 * @param p  m chances, each 0–1
 * @returns  m corrected chances, in the same order
 * @throws RangeError  if a chance is not between 0 and 1
 * @source  Benjamini & Hochberg, Controlling the false discovery rate, JRSS B 57 (1995)
 * @example
 * benjaminiHochberg([0.01, 0.04, 0.5]) // => Float64Array [0.03, 0.06, 0.5]
 */
export function benjaminiHochberg(p: ArrayLike<number>): Float64Array {
  const m = p.length;
  const order = Array.from({ length: m }, (_, i) => i).sort((a, b) => p[b]! - p[a]! || b - a);
  const corrected = new Float64Array(m);
  let least = 1;
  order.forEach((i, k) => {
    if (!(p[i]! >= 0 && p[i]! <= 1)) throw new RangeError(`The chance ${p[i]} is not between 0 and 1.`);
    least = Math.min(least, p[i]! * (m / (m - k)));
    corrected[i] = least;
  });
  return corrected;
}
