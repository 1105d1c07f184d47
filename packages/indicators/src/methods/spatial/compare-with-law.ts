import { type Measure, unmeasured } from '../measure.ts';
import { normalUpper } from '../special/normal.ts';

/** A spatial statistic against what chance would give. */
export type SpatialTest = {
  readonly value: number;
  readonly expected: number;
  readonly variance: number;
  /** (value − expected)/√variance, positive when neighbours are alike */
  readonly z: number;
  /** chance of neighbours at least as alike; and of a deviation at least as large, either way */
  readonly pAlike: number;
  readonly pTwoSided: number;
};

/** Puts a statistic beside its law; `alike` is the sign of a deviation towards likeness. */
export function compareWithLaw(
  value: number,
  expected: number,
  variance: number,
  alike: 1 | -1,
): Measure<SpatialTest> {
  if (!(variance > 0)) return unmeasured('zero-variance');
  const z = (alike * (value - expected)) / Math.sqrt(variance);
  return { value, expected, variance, z, pAlike: normalUpper(z), pTwoSided: 2 * normalUpper(Math.abs(z)) };
}
