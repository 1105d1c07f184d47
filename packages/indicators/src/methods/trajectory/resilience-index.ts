import { type Measure, unmeasured } from '../measure.ts';
import { checkPerformance, type Performance } from './performance.ts';
import { type BetweenPoints, performanceLoss } from './performance-loss.ts';

/**
 * The share of the reference performance that was kept over the observed window.
 *
 * ∫ Q dt / (Q₀ T)
 *
 * @param curve      the performance observed, from the shock to the control time
 * @param reference  Q₀, in the unit of performance
 * @param between    'line' or 'step'
 * @returns          1 when nothing was lost; not applicable when Q₀ is 0 or the window has no length
 * @throws RangeError  if a figure is not finite or times go back
 * @source  Reed, Kapur & Christie, Methodology for assessing the resilience of networked infrastructure (2009)
 * @example
 * resilienceIndex({ t: [0, 10], q: [40, 100] }, 100, 'line') // => 0.7
 */
export function resilienceIndex(curve: Performance, reference: number, between: BetweenPoints): Measure {
  checkPerformance(curve, 1);
  const window = curve.t[curve.t.length - 1]! - curve.t[0]!;
  if (reference === 0 || window === 0) return unmeasured('not-applicable');
  return 1 - performanceLoss(curve, reference, between).signed / (reference * window);
}
