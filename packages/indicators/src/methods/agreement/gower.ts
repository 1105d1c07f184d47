import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';

/**
 * How one feature of a profile is compared.
 *
 * - 'category': alike or not
 * - 'presence': alike when both have it; a double absence says nothing
 * - a range > 0 (unit of the feature): 1 − |a − b|/range
 */
export type Feature = 'category' | 'presence' | { readonly range: number };

/**
 * How alike two profiles of practices are, over features of several kinds, leaving out those that one of them lacks.
 *
 * mean of the similarities of the features that can be compared
 *
 * @param a         K values: text for a category, boolean for a presence, number for a quantity, null when unknown
 * @param b         K values, same features
 * @param features  K ways of comparing
 * @returns         0–1; unknown when no feature can be compared
 * @throws RangeError  if the lengths differ, a range is not > 0, or two values lie farther apart than it
 * @source  Gower, A general coefficient of similarity and some of its properties, Biometrics 27 (1971)
 * @example
 * gower(['weekly', 2, null], ['weekly', 4, true], ['category', { range: 4 }, 'presence']) // => 0.75
 */
export function gower(
  a: readonly (string | number | boolean | null)[],
  b: readonly (string | number | boolean | null)[],
  features: readonly Feature[],
): Measure {
  if (a.length !== features.length || b.length !== features.length) {
    throw new RangeError(`Profiles of ${a.length} and ${b.length} values for ${features.length} features.`);
  }
  const compared = features.flatMap((feature, k) => similarity(a[k]!, b[k]!, feature) ?? []);
  return compared.length === 0 ? unmeasured('unknown') : sum(compared) / compared.length;
}

function similarity(
  a: string | number | boolean | null,
  b: string | number | boolean | null,
  feature: Feature,
): number | null {
  if (a === null || b === null) return null;
  if (feature === 'category') return a === b ? 1 : 0;
  if (feature === 'presence') return a || b ? Number(a === b) : null;
  const apart = Math.abs(Number(a) - Number(b));
  if (!(feature.range > 0) || !(apart <= feature.range)) {
    throw new RangeError(`Values ${a} and ${b} do not lie within the range ${feature.range}.`);
  }
  return 1 - apart / feature.range;
}
