import { type Measure, unmeasured } from '../measure.ts';

/**
 * Henry and Ramirez-Marquez' recovery: the share of what was lost that has come back.
 *
 * (F(t) − F_d)/(F₀ − F_d)
 *
 * @param now        F(t), in the unit of performance
 * @param before     F₀, before the shock
 * @param disrupted  F_d, in the disrupted state, usually the lowest point
 * @returns          0 nothing yet, 1 all, above 1 better than before; not applicable when nothing was lost
 * @source  Henry & Ramirez-Marquez, Generic metrics and quantitative approaches for system resilience as a function of
 *          time, Reliability Eng. & System Safety 99 (2012)
 * @example
 * recoveredShare(70, 100, 40) // => 0.5
 */
export function recoveredShare(now: number, before: number, disrupted: number): Measure {
  return before > disrupted ? (now - disrupted) / (before - disrupted) : unmeasured('not-applicable');
}
