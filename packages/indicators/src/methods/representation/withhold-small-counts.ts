import type { Cell } from '../column.ts';

/**
 * Counts of people made safe to publish beside their total: small ones withheld, and others with them so that no
 * subtraction from the total gives them back.
 *
 * A count from 1 to least − 1 is withheld. If the withheld ones then sum to less than `least`, or are alone, the next
 * smallest counts are withheld too. Zero is withheld only as such a companion, last.
 *
 * @param counts  K whole counts, each ≥ 0
 * @param least   smallest count that may be published, e.g. 5
 * @returns       K counts or 'suppressed'
 * @throws RangeError  if a count is negative or not whole
 * @source  Hundepool et al., Statistical Disclosure Control (2012), § 4 (primary and secondary suppression)
 * @example
 * withholdSmallCounts([3, 12, 40], 5) // => ['suppressed', 'suppressed', 40]
 */
export function withholdSmallCounts(counts: readonly number[], least: number): Cell[] {
  const stray = counts.find((count) => !(Number.isInteger(count) && count >= 0));
  if (stray !== undefined) throw new RangeError(`The count ${stray} is not a whole number ≥ 0.`);
  const hidden = new Set(counts.flatMap((count, k) => (count > 0 && count < least ? [k] : [])));
  if (hidden.size === 0) return [...counts];
  const candidates = counts
    .map((_, k) => k)
    .filter((k) => !hidden.has(k))
    .sort((a, b) => Number(counts[a] === 0) - Number(counts[b] === 0) || counts[a]! - counts[b]! || a - b);
  for (const k of candidates) {
    const total = [...hidden].reduce((whole, h) => whole + counts[h]!, 0);
    if (hidden.size >= 2 && total >= least) break;
    hidden.add(k);
  }
  return counts.map((count, k) => (hidden.has(k) ? 'suppressed' : count));
}
