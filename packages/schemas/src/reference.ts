/** How sure we are of a point of law: the wording was read, a page says so, or nobody could check it yet. */
export type Certainty = 'read-in-the-text' | 'secondary-source' | 'to-be-confirmed';

/**
 * Where a field, a rule or a parameter comes from.
 *
 * - `article`: an article of law with its code, for instance "CSI R731-8 I", or a document's section
 * - `url`: where it can be read, when there is a public page
 * - `certainty`: see {@link Certainty}
 * - `version`: the wording that was read, when it is not the one in force ("rédaction de 2020")
 */
export type Reference = {
  readonly article: string;
  readonly certainty: Certainty;
  readonly version?: string;
  readonly url?: string;
  readonly note?: string;
};
