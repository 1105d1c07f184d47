import { type Measure, unmeasured } from '../measure.ts';
import { createRandom } from '../random/random.ts';
import { centreWithIslands, type IslandRule } from './islands.ts';
import type { SpatialWeights } from './spatial-weights.ts';
import { weightBetween } from './weight-between.ts';

/** A statistic against the same figures dealt out anew. */
export type PermutationTest = {
  readonly value: number;
  /** (R + 1)/(draws + 1), R the draws at least as large */
  readonly pAlike: number;
  /** (R + 1)/(draws + 1), R the draws at least as small */
  readonly pUnlike: number;
  /** twice the smaller of the two, at most 1 */
  readonly pTwoSided: number;
  /** mean and standard deviation of the statistic over the draws */
  readonly mean: number;
  readonly standardDeviation: number;
};

/** 2⁻³²: turns a word into a number below 1. */
const WORD = 2 ** -32;

/** Draws this close to the observed value (relative) are equal to it. */
const SAME = 1e-12;

/**
 * Moran's I tested by dealing the figures out anew: no law is assumed.
 *
 * Each pair of neighbours is read once, with w_ij + w_ji: half the work of the definition. Draw r takes its shuffle
 * from stream r of the seed, so that draws can be shared out without changing a digit.
 *
 * @param x        n finite figures
 * @param draws    how many, e.g. 999
 * @param seed     whole number ≥ 0
 * @param islands  'keep' or 'leave-out'; with 'leave-out' the figures of islands are not dealt
 * @returns        the test; not applicable when nobody has a neighbour, zero variance when all figures are equal
 * @throws RangeError  if a figure is missing or infinite
 * @source  Cliff & Ord (1981), § 2.4; the p-value of Phipson & Smyth (2010) counts the observed figures as a draw
 * @example
 * moranPermutation(spatialWeights([[1], [0, 2], [1, 3], [2]], 'binary'), [1, 1, 3, 3], 99, 1, 'keep').value.toFixed(4) // => '0.3333'
 */
export function moranPermutation(
  weights: SpatialWeights,
  x: ArrayLike<number>,
  draws: number,
  seed: number,
  islands: Exclude<IslandRule, 'discount'>,
): Measure<PermutationTest> {
  const { n, z, squares } = centreWithIslands(weights, x, islands);
  const pairs = foldPairs(weights);
  if (pairs.s0 === 0) return unmeasured('not-applicable');
  if (squares === 0) return unmeasured('zero-variance');
  const scale = n / (pairs.s0 * squares);
  const value = scale * crossProduct(pairs, z);
  const values = new Float64Array(draws);
  const dealt = islands === 'leave-out' ? z.filter((_, i) => !isIsland(weights, i)) : z;
  const places = islands === 'leave-out' ? placesOf(weights) : undefined;
  const deck = new Float64Array(dealt.length);
  const words = new Uint32Array(dealt.length);
  const spread = places ? new Float64Array(weights.n) : deck;
  for (let draw = 0; draw < draws; draw++) {
    createRandom(seed, draw).fill(words);
    deal(dealt, deck, words);
    if (places) for (let i = 0; i < places.length; i++) spread[places[i]!] = deck[i]!;
    values[draw] = scale * crossProduct(pairs, spread);
  }
  return summarise(value, values);
}

/** Each pair of neighbours once, with w_ij + w_ji. */
type Pairs = {
  readonly s0: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly weights: Float64Array;
};

function foldPairs(weights: SpatialWeights): Pairs {
  const { offsets, neighbours } = weights;
  const first = new Int32Array(neighbours.length);
  const second = new Int32Array(neighbours.length);
  const folded = new Float64Array(neighbours.length);
  let [count, s0] = [0, 0];
  for (let i = 0; i < weights.n; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const back = weightBetween(weights, neighbours[k]!, i);
      s0 += weights.weights[k]!;
      if (back > 0 && neighbours[k]! < i) continue;
      first[count] = i;
      second[count] = neighbours[k]!;
      folded[count++] = weights.weights[k]! + back;
    }
  }
  return {
    s0,
    first: first.slice(0, count),
    second: second.slice(0, count),
    weights: folded.slice(0, count),
  };
}

/** Two running sums, so that one addition need not wait for the other. */
function crossProduct({ first, second, weights }: Pairs, z: Float64Array): number {
  const even = weights.length & ~1;
  let [a, b] = [0, 0];
  for (let k = 0; k < even; k += 2) {
    a += weights[k]! * z[first[k]!]! * z[second[k]!]!;
    b += weights[k + 1]! * z[first[k + 1]!]! * z[second[k + 1]!]!;
  }
  return even === weights.length ? a + b : a + b + weights[even]! * z[first[even]!]! * z[second[even]!]!;
}

/** Fisher–Yates, from the inside out; the bias of scaling a 32-bit word to fewer than 2²⁰ places is below 2⁻¹². */
function deal(cards: Float64Array, deck: Float64Array, words: Uint32Array): void {
  for (let i = 0; i < cards.length; i++) {
    const j = (words[i]! * WORD * (i + 1)) | 0;
    deck[i] = deck[j]!;
    deck[j] = cards[i]!;
  }
}

function isIsland(weights: SpatialWeights, i: number): boolean {
  return weights.offsets[i] === weights.offsets[i + 1];
}

function placesOf(weights: SpatialWeights): Int32Array {
  return Int32Array.from({ length: weights.n }, (_, i) => i).filter((i) => !isIsland(weights, i));
}

/** Compares a value with those of the draws. */
function summarise(value: number, draws: Float64Array): PermutationTest {
  const slack = SAME * Math.abs(value);
  const mean = draws.reduce((total, draw) => total + draw, 0) / draws.length;
  const squares = draws.reduce((total, draw) => total + (draw - mean) ** 2, 0);
  const atLeast = draws.reduce((count, draw) => count + (draw >= value - slack ? 1 : 0), 0);
  const atMost = draws.reduce((count, draw) => count + (draw <= value + slack ? 1 : 0), 0);
  const [pAlike, pUnlike] = [(atLeast + 1) / (draws.length + 1), (atMost + 1) / (draws.length + 1)];
  return {
    value,
    pAlike,
    pUnlike,
    pTwoSided: Math.min(1, 2 * Math.min(pAlike, pUnlike)),
    mean,
    standardDeviation: Math.sqrt(squares / (draws.length - 1)),
  };
}
