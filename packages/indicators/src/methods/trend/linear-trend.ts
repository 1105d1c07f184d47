import { type Measure, unmeasured } from '../measure.ts';
import { studentTails } from '../special/student.ts';
import { sum } from '../statistics/sum.ts';

/** A straight line fitted by least squares. */
export type LinearTrend = {
  readonly intercept: number;
  readonly slope: number;
  /** share of the variance of y that the line explains, 0–1; zero variance when y does not vary */
  readonly r2: Measure;
  /** standard error of the slope, its ratio to the slope and two-sided chance; not applicable with 2 points or a perfect fit */
  readonly test: Measure<{ readonly standardError: number; readonly t: number; readonly p: number }>;
};

/**
 * The straight line that passes nearest to the points, in the sense of squared vertical distances.
 *
 * slope = Σ (x − x̄)(y − ȳ) / Σ (x − x̄)²
 *
 * @param x  n ≥ 2 finite figures, not all equal
 * @param y  n finite figures
 * @returns  the line; below availability with fewer than 2 points, zero variance when x does not vary
 * @throws RangeError  if the lengths differ, or a figure is NaN or infinite
 * @source  any textbook
 * @example
 * linearTrend([0, 1, 2], [1, 3, 5]).slope // => 2
 */
export function linearTrend(x: ArrayLike<number>, y: ArrayLike<number>): Measure<LinearTrend> {
  if (x.length !== y.length) throw new RangeError(`${x.length} abscissas for ${y.length} ordinates.`);
  const n = x.length;
  if (n < 2) return unmeasured('below-availability');
  const [meanX, meanY] = [sum(x) / n, sum(y) / n];
  const dx = Float64Array.from(x, (value) => value - meanX);
  const dy = Float64Array.from(y, (value) => value - meanY);
  const [sxx, sxy, syy] = [
    sum(dx.map((d) => d * d)),
    sum(dx.map((d, i) => d * dy[i]!)),
    sum(dy.map((d) => d * d)),
  ];
  if (sxx === 0) return unmeasured('zero-variance');
  const slope = sxy / sxx;
  const unexplained = sum(dy.map((d, i) => (d - slope * dx[i]!) ** 2));
  return {
    intercept: meanY - slope * meanX,
    slope,
    r2: syy === 0 ? unmeasured('zero-variance') : 1 - unexplained / syy,
    test: slopeTest(slope, unexplained, sxx, n),
  };
}

function slopeTest(slope: number, unexplained: number, sxx: number, n: number): LinearTrend['test'] {
  if (n < 3 || unexplained === 0) return unmeasured('not-applicable');
  const standardError = Math.sqrt(unexplained / (n - 2) / sxx);
  const t = slope / standardError;
  return { standardError, t, p: 2 * studentTails(Math.abs(t), n - 2).upper };
}
