import { type Measure, unmeasured } from '../measure.ts';

/** One of those a share is taken over: is it concerned, and has it what is counted? Null when not known. */
export type Sharer = { readonly concerned: boolean | null; readonly has: boolean | null };

/** A share of what is known, and where the whole share surely lies. */
export type KnownShare = {
  readonly share: number;
  readonly bounds: { readonly lower: number; readonly upper: number };
};

/**
 * The share of the concerned that are known to have something, with the bounds of the true share: what is not known may
 * turn out to be concerned or not, to have it or not.
 *
 * share = Σ w·[concerned and has] / Σ w·[concerned]
 * lower: every doubtful one turns out concerned and without; upper: concerned and with
 *
 * @param sharers  n answers
 * @param weights  n weights ≥ 0 (unit: any, the same for all); 1 each when left out
 * @returns        the share (unit 1); 'not-applicable' when nothing is concerned, 'unknown' when that is not known either,
 *                 'not-collected' when of no concerned one is it known whether it has it
 * @throws RangeError  if there are not as many weights as sharers
 * @example
 * shareAmong([
 *   { concerned: true, has: true },
 *   { concerned: true, has: false },
 *   { concerned: true, has: null },
 *   { concerned: null, has: false },
 * ]) // => { share: 1 / 3, bounds: { lower: 0.25, upper: 2 / 3 } }
 */
export function shareAmong(sharers: readonly Sharer[], weights?: readonly number[]): Measure<KnownShare> {
  if (weights && weights.length !== sharers.length) throw new RangeError('shareAmong: lengths differ');
  const sum = (which: (sharer: Sharer) => boolean) =>
    sharers.reduce((total, sharer, i) => total + (which(sharer) ? (weights?.[i] ?? 1) : 0), 0);
  const concerned = sum((one) => one.concerned === true);
  if (concerned === 0)
    return unmeasured(sum((one) => one.concerned === null) > 0 ? 'unknown' : 'not-applicable');
  if (sum((one) => one.concerned === true && one.has !== null) === 0) return unmeasured('not-collected');
  const having = sum((one) => one.concerned === true && one.has === true);
  const without = sum((one) => one.concerned === true && one.has === false);
  const perhapsWithout = sum((one) => one.concerned === null && one.has !== true);
  const perhapsWith = sum((one) => one.concerned === null && one.has !== false);
  return {
    share: having / concerned,
    bounds: {
      lower: having / (concerned + perhapsWithout),
      upper: (concerned - without + perhapsWith) / (concerned + perhapsWith),
    },
  };
}
