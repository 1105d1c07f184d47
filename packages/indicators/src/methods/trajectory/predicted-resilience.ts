/**
 * Zobel's predicted resilience: what is kept of performance over the longest bearable time, for a sudden loss that
 * comes back at an even pace.
 *
 * 1 − X T/(2 T*)
 *
 * @param loss      X, share lost at once, 0–1
 * @param duration  T, time to recover, 0 to `bearable`
 * @param bearable  T* > 0, longest time that can be borne, same unit
 * @returns         0.5 to 1
 * @throws RangeError  if a figure lies outside its range
 * @source  Zobel, Representing perceived tradeoffs in defining disaster resilience, Decision Support Systems 50 (2011)
 * @example
 * predictedResilience(0.6, 10, 30) // => 0.9
 */
export function predictedResilience(loss: number, duration: number, bearable: number): number {
  if (!(loss >= 0 && loss <= 1)) throw new RangeError(`Loss ${loss}: give a share from 0 to 1.`);
  if (!(duration >= 0 && duration <= bearable && bearable > 0)) {
    throw new RangeError(
      `A recovery of ${duration} must lie between 0 and the longest bearable time, ${bearable}.`,
    );
  }
  return 1 - (loss * duration) / (2 * bearable);
}
