/** How many answers are yes, no, and not known. */
export type Tally = { readonly yes: number; readonly no: number; readonly unknown: number };

/**
 * Counts answers of three kinds apart, so that what is not known is never counted as a no.
 *
 * @param answers  n answers, null when not known
 * @example
 * tally([true, false, null, true]) // => { yes: 2, no: 1, unknown: 1 }
 */
export function tally(answers: readonly (boolean | null)[]): Tally {
  const yes = answers.filter((answer) => answer === true).length;
  const no = answers.filter((answer) => answer === false).length;
  return { yes, no, unknown: answers.length - yes - no };
}
