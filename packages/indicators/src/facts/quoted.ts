import { boundsOf, type Figure } from '@maillage/schemas';

/** A count as it was said, and what it really bounds: « plus de 350 » is 351 at least, and has no most. */
export type Quoted = { readonly said: number; readonly least: number; readonly most: number | null };

/**
 * What a quoted figure says and bounds.
 *
 * @example
 * quotedOf({ value: 350, qualifier: 'more-than' }) // => { said: 350, least: 351, most: null }
 */
export function quotedOf(figure: Pick<Figure, 'value' | 'qualifier'>): Quoted {
  const { least = 0, most = null } = boundsOf(figure);
  return { said: figure.value, least, most };
}

/** The sum of several counts: one without a most leaves the sum without. */
export function addQuoted(counts: readonly Quoted[]): Quoted {
  return counts.reduce(
    (sum, { said, least, most }) => ({
      said: sum.said + said,
      least: sum.least + least,
      most: sum.most === null || most === null ? null : sum.most + most,
    }),
    { said: 0, least: 0, most: 0 },
  );
}

/** So many of so many each. */
export function timesQuoted(a: Quoted, b: Quoted): Quoted {
  return {
    said: a.said * b.said,
    least: a.least * b.least,
    most: a.most === null || b.most === null ? null : a.most * b.most,
  };
}

/**
 * A ratio of two counts as they were said, with the bounds that follow from theirs; none when an end is open. Null over a
 * denominator said to be 0.
 */
export function ratioQuoted(a: Quoted, b: Quoted): QuotedRatio | null {
  if (b.said === 0) return null;
  const said = a.said / b.said;
  if (a.most === null || b.most === null || b.least === 0) return { said };
  return { said, bounds: { lower: a.least / b.most, upper: a.most / b.least } };
}

export type QuotedRatio = {
  readonly said: number;
  readonly bounds?: { readonly lower: number; readonly upper: number };
};

/**
 * Bounds that a result may carry: those of a count said exactly or between two ends, when what was said lies between them
 * (« moins de 50 » says 50 and means 49 at most).
 */
export function closedBounds({ said, least, most }: Quoted) {
  return most === null || said < least || said > most ? undefined : { lower: least, upper: most };
}
