import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';

/** Quantities ready for a measure of inequality: those that count, how often each, and their totals. */
export type Holdings = {
  readonly x: Float64Array;
  readonly weights: Float64Array;
  /** Σ w */
  readonly people: number;
  /** Σ w x */
  readonly whole: number;
  /** Σ w x / Σ w, in the unit of x */
  readonly mean: number;
};

/**
 * Checks quantities and their weights, as every measure of inequality needs them.
 *
 * @param x        n quantities held, each ≥ 0, in any unit
 * @param weights  n numbers of holders, each ≥ 0: a weight of 3 is the same quantity given three times; 1 without
 * @returns        the holdings; not applicable when nobody holds anything: shares of nothing are not defined
 * @throws RangeError  if a quantity or a weight is negative or not finite, or their numbers differ
 * @source  Cowell, Measuring Inequality (2011), § 2
 * @example
 * holdingsOf([1, 3], [2, 1]).mean // => 1.6666666666666667
 */
export function holdingsOf(x: ArrayLike<number>, weights?: ArrayLike<number>): Measure<Holdings> {
  const values = checked(x, 'quantity');
  const counts = weights ? checked(weights, 'weight') : new Float64Array(x.length).fill(1);
  if (counts.length !== values.length) {
    throw new RangeError(`${counts.length} weights for ${values.length} quantities: give one weight each.`);
  }
  const people = sum(counts);
  const whole = sum(values.map((value, i) => value * counts[i]!));
  if (whole === 0) return unmeasured('not-applicable');
  return { x: values, weights: counts, people, whole, mean: whole / people };
}

function checked(x: ArrayLike<number>, what: string): Float64Array {
  return Float64Array.from(x, (value) => {
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`The ${what} ${value} is not a finite number ≥ 0: take missing ones out first.`);
    }
    return value;
  });
}
