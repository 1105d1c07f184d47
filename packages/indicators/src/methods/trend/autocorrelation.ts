/**
 * How far a series resembles itself some steps earlier.
 *
 * r_k = Σ (x_i − x̄)(x_{i+k} − x̄) / Σ (x_i − x̄)²
 *
 * @param x     n finite figures, not all equal
 * @param lags  largest k, 0 to n − 1
 * @returns     lags + 1 correlations, the first being 1; all 0 but the first when the figures are equal
 * @source  Box & Jenkins, Time Series Analysis (1970)
 * @example
 * autocorrelation([1, -1, 1, -1], 1) // => Float64Array [1, -0.75]
 */
export function autocorrelation(x: ArrayLike<number>, lags: number): Float64Array {
  const n = x.length;
  const centred = Float64Array.from(x);
  const mean = centred.reduce((total, value) => total + value, 0) / n;
  for (let i = 0; i < n; i++) centred[i]! -= mean;
  const covariance = (lag: number) => {
    let total = 0;
    for (let i = 0; i + lag < n; i++) total += centred[i]! * centred[i + lag]!;
    return total;
  };
  const whole = covariance(0);
  return Float64Array.from({ length: lags + 1 }, (_, lag) =>
    lag === 0 ? 1 : whole === 0 ? 0 : covariance(lag) / whole,
  );
}
