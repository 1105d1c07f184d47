import type { MissingReason } from '../define-indicator.ts';

/** No figure, and why: what a method returns instead of NaN or Infinity. */
export type Unmeasured = { readonly why: MissingReason };

/** What a method returns when its inputs may not determine a figure: the figure, or the reason why there is none. */
export type Measure<T = number> = T | Unmeasured;

/**
 * The absence of a figure, with its reason.
 *
 * @example
 * unmeasured('zero-variance') // => { why: 'zero-variance' }
 */
export function unmeasured(why: MissingReason): Unmeasured {
  return { why };
}

/**
 * Whether there is a figure.
 *
 * @example
 * isMeasured(unmeasured('unknown')) // => false
 */
export function isMeasured<T>(measure: Measure<T>): measure is T {
  return !(typeof measure === 'object' && measure !== null && 'why' in measure);
}
