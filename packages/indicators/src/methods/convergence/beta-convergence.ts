import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { type LinearTrend, linearTrend } from '../trend/linear-trend.ts';

/** Whether those behind catch up, and how fast. */
export type BetaConvergence = {
  /** (1/T) ln(y_T/y_0) = intercept + slope × ln y_0; the slope is β */
  readonly line: LinearTrend;
  /** λ = −ln(1 + βT)/T, per unit of time; not applicable unless −1/T < β */
  readonly speed: Measure;
  /** ln 2/λ: time to close half of the gap; not applicable unless −1/T < β < 0 */
  readonly halfLife: Measure;
};

/**
 * β-convergence: whether territories that started low grew faster.
 *
 * Read it with `sigmaConvergence`: chance alone makes extremes move towards the middle (Galton's fallacy).
 *
 * @param start     n figures at the start, each > 0
 * @param end       n figures at the end, each > 0
 * @param duration  T > 0, in any unit of time
 * @returns         the line and its speed; not applicable when a figure is ≤ 0 (use gaps to a frontier instead); below
 *                  availability with fewer than 3 territories; zero variance when all start alike
 * @throws RangeError  if the lengths differ, or the duration is not > 0
 * @source  Barro & Sala-i-Martin, Convergence, J. Political Economy 100 (1992); Quah, Galton's fallacy (1993)
 * @example
 * betaConvergence([1, 2, 4], [2, 3, 4], 1).speed > 0 // => true
 */
export function betaConvergence(
  start: ArrayLike<number>,
  end: ArrayLike<number>,
  duration: number,
): Measure<BetaConvergence> {
  if (start.length !== end.length) throw new RangeError(`${start.length} starts for ${end.length} ends.`);
  if (!(duration > 0)) throw new RangeError(`Duration ${duration}: give a time > 0.`);
  if (start.length < 3) return unmeasured('below-availability');
  const levels = Array.from(start);
  if (!levels.every((y, i) => y > 0 && end[i]! > 0)) return unmeasured('not-applicable');
  const line = linearTrend(
    levels.map(Math.log),
    levels.map((y, i) => Math.log(end[i]! / y) / duration),
  );
  if (!isMeasured(line)) return line;
  const left = 1 + line.slope * duration;
  const speed = left > 0 ? -Math.log(left) / duration : unmeasured('not-applicable');
  const halfLife = isMeasured(speed) && speed > 0 ? Math.LN2 / speed : unmeasured('not-applicable');
  return { line, speed, halfLife };
}
