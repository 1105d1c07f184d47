/** Where a share surely lies, at a given confidence. Both ends are shares, 0–1. */
export type ShareInterval = { readonly lower: number; readonly upper: number };

/**
 * Checks a count out of a total, and a confidence.
 *
 * @throws RangeError  if the count is not a whole number 0 … trials, or the confidence not strictly between 0 and 1
 * @example
 * checkShare(3, 17, 0.95) // => undefined
 */
export function checkShare(successes: number, trials: number, confidence: number): void {
  if (!(Number.isInteger(successes) && Number.isInteger(trials) && successes >= 0 && successes <= trials)) {
    throw new RangeError(
      `${successes} of ${trials}: give whole numbers, the first no greater than the second.`,
    );
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`Confidence ${confidence}: give a share between 0 and 1, usually 0.95.`);
  }
}
