/**
 * Equal weights: a choice too, and the one to make when there is no ground for another.
 *
 * 1/m
 *
 * @param count  m ≥ 1, how many
 * @returns      m shares that sum to 1
 * @throws RangeError  if m is not a whole number ≥ 1
 * @source  OECD/JRC Handbook (2008), § 6.1
 * @example
 * equalWeights(4) // => [0.25, 0.25, 0.25, 0.25]
 */
export function equalWeights(count: number): number[] {
  if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`equalWeights: ${count}`);
  return new Array<number>(count).fill(1 / count);
}
