import { type Measure, unmeasured } from '../measure.ts';

/** The most common variant, and the share that uses it. */
export type Modal = { readonly variants: readonly string[]; readonly share: number };

/**
 * The share of territories that use the most common variant of a practice: the plainest measure of harmonisation.
 *
 * @param variants  n variants, one per territory; null for a territory of which nothing is known
 * @returns         the variants that come first (several when tied) and their share of the known, 0–1; unknown when
 *                  nothing is known of any
 * @source  indicators.md § 4
 * @example
 * modalShare(['a', 'a', 'b', null]).share // => 0.6666666666666666
 */
export function modalShare(variants: readonly (string | null)[]): Measure<Modal> {
  const counts = new Map<string, number>();
  for (const variant of variants) if (variant !== null) counts.set(variant, (counts.get(variant) ?? 0) + 1);
  if (counts.size === 0) return unmeasured('unknown');
  const most = Math.max(...counts.values());
  const known = [...counts.values()].reduce((total, count) => total + count, 0);
  return {
    variants: [...counts].flatMap(([variant, count]) => (count === most ? [variant] : [])).sort(),
    share: most / known,
  };
}
