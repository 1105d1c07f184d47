import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import type { SenSlope } from './sen-slope.ts';

/** How long to a target at the present pace, in the unit of time of the slope. */
export type TimeToTarget = {
  readonly time: number;
  /** at the fastest pace of the interval */
  readonly soonest: Measure;
  /** at the slowest; not applicable when the slowest pace does not lead there: it may never come */
  readonly latest: Measure;
};

/**
 * How long until a target is reached if the trend goes on: the gap over the pace.
 *
 * (target − now)/slope, and the same at both ends of the slope's interval. A line is a reading of the past, not a forecast.
 *
 * @param now     the present figure
 * @param target  the figure wished for, same unit
 * @param trend   Sen's slope with its interval
 * @returns       the time, 0 when the target is reached; not applicable when the trend does not lead to it (the time
 *                would be infinite)
 * @source  indicators.md § 8: time to target
 * @example
 * timeToTarget(40, 50, { slope: 2, intercept: 0, medianResidual: 0, interval: { lower: 1, upper: 5 } }) // => { time: 5, soonest: 2, latest: 10 }
 */
export function timeToTarget(now: number, target: number, trend: SenSlope): Measure<TimeToTarget> {
  const { slope, interval } = trend;
  if (now === target) return { time: 0, soonest: 0, latest: 0 };
  const time = timeAt(now, target, slope);
  if (!isMeasured(time)) return time;
  if (!isMeasured(interval)) return { time, soonest: interval, latest: interval };
  const [fast, slow] = target > now ? [interval.upper, interval.lower] : [interval.lower, interval.upper];
  return { time, soonest: timeAt(now, target, fast), latest: timeAt(now, target, slow) };
}

function timeAt(now: number, target: number, pace: number): Measure {
  return (target - now) * pace > 0 ? (target - now) / pace : unmeasured('not-applicable');
}
