/**
 * Half deviance of Poisson: a·ln(a/m) + m − a, without the cancellation when a is close to m.
 *
 * @param a  a number > 0
 * @param m  a number > 0
 * @returns  ≥ 0, 0 when a = m
 * @source  Loader, Fast and accurate computation of binomial probabilities (2000)
 * @example
 * deviance(2, 2) // => 0
 */
export function deviance(a: number, m: number): number {
  const gap = a - m;
  if (Math.abs(gap) >= 0.1 * (a + m)) return a * Math.log(a / m) - gap;
  const v = gap / (a + m);
  let total = gap * v;
  let term = 2 * a * v;
  for (let k = 3; ; k += 2) {
    term *= v * v;
    const next = total + term / k;
    if (next === total) return next;
    total = next;
  }
}
