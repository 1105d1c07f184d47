import { createRandom } from '../random/random.ts';
import { type Points, sobolSequence } from './sobol-sequence.ts';

/** Which points a model must be run on. Each is n × d, in the unit cube. */
export type SobolDesign = {
  readonly a: Points;
  readonly b: Points;
  /** d designs: A with column i of B */
  readonly ab: readonly Points[];
  /** d designs: B with column i of A; empty unless pairs are wanted */
  readonly ba: readonly Points[];
};

/** Size of a design: n a power of 2; a seed scrambles it; `pairs` doubles its cost to see interactions two by two. */
export type DesignSize = {
  readonly n: number;
  readonly d: number;
  readonly seed?: number;
  readonly pairs?: boolean;
};

/**
 * Saltelli's design: the runs from which Sobol indices are estimated.
 *
 * A and B are the first and the last d columns of a sequence of 2d dimensions; n(d + 2) runs, n(2d + 2) with pairs
 *
 * @param size  points, dimensions, seed of the scrambling (none: the plain sequence), and whether pairs are wanted
 * @returns     the designs
 * @throws RangeError  if n < 2 or 2d is above 160
 * @source  Saltelli, Making best use of model evaluations (Comput. Phys. Commun. 145, 2002); SALib
 * @example
 * sobolDesign({ n: 4, d: 3 }).ab.length // => 3
 */
export function sobolDesign({ n, d, seed, pairs = false }: DesignSize): SobolDesign {
  if (!(n >= 2)) throw new RangeError(`sobolDesign: ${n} points`);
  const both = sobolSequence(n, 2 * d, seed === undefined ? undefined : createRandom(seed));
  const half = (from: number): Points => ({
    n,
    d,
    values: Float64Array.from(
      { length: n * d },
      (_, k) => both.values[Math.floor(k / d) * 2 * d + from + (k % d)]!,
    ),
  });
  const [a, b] = [half(0), half(d)];
  const dimensions = Array.from({ length: d }, (_, i) => i);
  return {
    a,
    b,
    ab: dimensions.map((i) => withColumn(a, b, i)),
    ba: pairs ? dimensions.map((i) => withColumn(b, a, i)) : [],
  };
}

/** One design with a single column of another. */
function withColumn(base: Points, other: Points, column: number): Points {
  const values = base.values.map((value, k) => (k % base.d === column ? other.values[k]! : value));
  return { ...base, values };
}
