import { type Measure, unmeasured } from '../measure.ts';
import { createRandom } from '../random/random.ts';
import { wholeBelow } from '../random/whole-below.ts';
import { centreWithIslands } from './islands.ts';
import { type Quadrant, quadrantOf } from './quadrant.ts';
import { spatialLag } from './spatial-lag.ts';
import type { SpatialWeights } from './spatial-weights.ts';

/** One unit among its neighbours, against neighbours dealt at random. */
export type LocalPermutation = {
  readonly value: number;
  readonly quadrant: Quadrant;
  /** (R + 1)/(draws + 1), R the draws of neighbours at least as alike; and at least as unlike */
  readonly pAlike: number;
  readonly pUnlike: number;
  /** twice the smaller of the two, at most 1 */
  readonly pTwoSided: number;
};

/** Draws this close to the observed value (relative) are equal to it. */
const SAME = 1e-12;

/**
 * Local Moran tested by giving each unit other neighbours at random, itself staying in place (conditional permutation).
 *
 * Every unit uses the same random places, shifted past itself: results do not depend on the order of units, nor on who
 * computes them. Correct the chances with `benjaminiHochberg` before pointing units out.
 *
 * @param x      n finite figures; islands count in mean and variance
 * @param draws  how many, e.g. 999: the least chance is 1/(draws + 1)
 * @param seed   whole number ≥ 0
 * @returns      n results; not applicable for an island or a unit tied to all others; zero variance when all are equal
 * @throws RangeError  if a figure is missing or infinite
 * @source  Anselin (1995); shared draws as in esda (Rey & Anselin)
 * @example
 * localMoranPermutation(spatialWeights([[1], [0, 2], [1, 3], [2]], 'row'), [1, 1, 3, 3], 99, 1)[0].quadrant // => 'low-low'
 */
export function localMoranPermutation(
  weights: SpatialWeights,
  x: ArrayLike<number>,
  draws: number,
  seed: number,
): readonly Measure<LocalPermutation>[] {
  const { n, z, squares } = centreWithIslands(weights, x, 'keep');
  if (squares === 0) return Array.from(z, () => unmeasured('zero-variance'));
  const lag = spatialLag(weights, z);
  const size = (i: number) => weights.offsets[i + 1]! - weights.offsets[i]!;
  const most = z.reduce((largest, _, i) => Math.max(largest, size(i) < n - 1 ? size(i) : 0), 0);
  const places = drawPlaces(most, n - 1, draws, seed);
  return Array.from(z, (own, i) => {
    if (size(i) === 0 || size(i) >= n - 1) return unmeasured('not-applicable');
    const sign = own < 0 ? -1 : 1;
    const row = weights.weights.subarray(weights.offsets[i]!, weights.offsets[i + 1]!);
    const { atLeast, atMost } = count(row, z, i, places, most, draws, lag[i]!);
    const [alike, unlike] = own === 0 ? [draws, draws] : sign > 0 ? [atLeast, atMost] : [atMost, atLeast];
    const [pAlike, pUnlike] = [(alike + 1) / (draws + 1), (unlike + 1) / (draws + 1)];
    return {
      value: (own * lag[i]! * n) / squares,
      quadrant: quadrantOf(own, lag[i]!),
      pAlike,
      pUnlike,
      pTwoSided: Math.min(1, 2 * Math.min(pAlike, pUnlike)),
    };
  });
}

/** For each draw, `most` different places out of `others`, in the order they were drawn. */
function drawPlaces(most: number, others: number, draws: number, seed: number): Int32Array {
  const places = new Int32Array(draws * most);
  for (let draw = 0; draw < draws; draw++) {
    const random = createRandom(seed, draw);
    const taken = new Set<number>();
    while (taken.size < most) taken.add(wholeBelow(random, others));
    places.set([...taken], draw * most);
  }
  return places;
}

/** How many draws give a lag at least, and at most, as large as the observed one. */
function count(
  row: Float64Array,
  z: Float64Array,
  self: number,
  places: Int32Array,
  most: number,
  draws: number,
  observed: number,
): { readonly atLeast: number; readonly atMost: number } {
  const slack = SAME * Math.abs(observed);
  let [atLeast, atMost] = [0, 0];
  for (let draw = 0; draw < draws; draw++) {
    let lag = 0;
    for (let k = 0; k < row.length; k++) {
      const place = places[draw * most + k]!;
      lag += row[k]! * z[place < self ? place : place + 1]!;
    }
    if (lag >= observed - slack) atLeast++;
    if (lag <= observed + slack) atMost++;
  }
  return { atLeast, atMost };
}
