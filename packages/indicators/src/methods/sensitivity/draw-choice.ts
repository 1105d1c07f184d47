/**
 * The alternative that a uniform number stands for: each has the same share of 0–1, whatever was drawn before.
 *
 * alternatives[⌊u·K⌋]
 *
 * @param alternatives  K ≥ 1 choices
 * @param u             0 ≤ u < 1
 * @returns             one of them
 * @throws RangeError  if there is none, or u is outside its range
 * @source  COINr sample_2_para cuts the *observed* range of the draws, so that the shares depend on them
 * @example
 * drawChoice(['min-max', 'z-score'], 0.5) // => 'z-score'
 */
export function drawChoice<T>(alternatives: readonly T[], u: number): T {
  if (!(u >= 0 && u < 1) || alternatives.length === 0)
    throw new RangeError(`drawChoice: ${u} among ${alternatives.length}`);
  return alternatives[Math.floor(u * alternatives.length)]!;
}
