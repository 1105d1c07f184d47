import type { Random } from '../random/random.ts';
import { DIRECTIONS } from './sobol-directions.ts';

/** Bits of a coordinate. */
const BITS = 32;
const STEP = 2 ** -BITS;

/** n points of d coordinates, row after row. */
export type Points = { readonly n: number; readonly d: number; readonly values: Float64Array };

/**
 * Sobol's sequence: points that fill the unit cube more evenly than chance, so that fewer runs of a model are needed.
 *
 * Gray-code order, first point 0. With a source of random numbers the points are scrambled: the bits of each dimension are
 * mixed by a random lower-triangular matrix and shifted, which keeps the evenness and makes repetitions independent: their
 * spread is an honest error. A power of 2 for n keeps the balance.
 *
 * @param n       how many points, 1 … 2³²
 * @param d       how many dimensions, 1 … 160
 * @param random  source of the scrambling; none leaves the plain sequence
 * @returns       n × d numbers, 0 ≤ u < 1 (exact binary fractions of 32 bits)
 * @throws RangeError  if n or d is outside its range
 * @source  Sobol (1967); Antonov & Saleev (1979); Joe & Kuo (2008); Matoušek, On the L₂-discrepancy (J. Complexity 14, 1998)
 * @example
 * sobolSequence(3, 2).values // => Float64Array [0, 0, 0.5, 0.5, 0.75, 0.25]
 */
export function sobolSequence(n: number, d: number, random?: Random): Points {
  if (!(Number.isInteger(n) && n >= 1 && n <= 2 ** BITS)) throw new RangeError(`sobolSequence: ${n} points`);
  if (!(Number.isInteger(d) && d >= 1 && d <= DIRECTIONS.length + 1))
    throw new RangeError(`sobolSequence: ${d} dimensions`);
  const values = new Float64Array(n * d);
  for (let dimension = 0; dimension < d; dimension++) {
    const plain = directionsOf(dimension);
    const directions = random === undefined ? plain : scrambled(plain, random);
    let word = random === undefined ? 0 : random.word();
    for (let i = 0; i < n; i++) {
      values[i * d + dimension] = (word >>> 0) * STEP;
      word ^= directions[trailingOnes(i)]!;
    }
  }
  return { n, d, values };
}

/** v₁ … v₃₂ of a dimension, as 32-bit words; the first dimension halves and halves again. */
function directionsOf(dimension: number): Int32Array {
  const directions = new Int32Array(BITS);
  if (dimension === 0) return directions.map((_, k) => 1 << (BITS - 1 - k));
  const [polynomial, ...first] = DIRECTIONS[dimension - 1] as [number, ...number[]];
  const degree = first.length;
  for (let k = 0; k < BITS; k++) {
    if (k < degree) {
      directions[k] = first[k]! << (BITS - 1 - k);
      continue;
    }
    let word = directions[k - degree]! ^ (directions[k - degree]! >>> degree);
    for (let j = 1; j < degree; j++) {
      if ((polynomial >>> (degree - j)) & 1) word ^= directions[k - j]!;
    }
    directions[k] = word;
  }
  return directions;
}

/** Each direction through a random lower-triangular matrix of bits with ones on its diagonal. */
function scrambled(directions: Int32Array, random: Random): Int32Array {
  const rows = Int32Array.from(
    { length: BITS },
    (_, r) => (random.word() & highBits(r)) | (1 << (BITS - 1 - r)),
  );
  return directions.map((word) =>
    rows.reduce((mixed, row, r) => mixed | (parity(row & word) << (BITS - 1 - r)), 0),
  );
}

/** The bits above position r, counted from the highest. */
function highBits(r: number): number {
  return r === 0 ? 0 : -1 << (BITS - r);
}

function parity(word: number): number {
  let folded = word ^ (word >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  return (0x6996 >>> (folded & 15)) & 1;
}

/** The place of the lowest 0 bit of i: which direction the Gray code turns next. */
function trailingOnes(i: number): number {
  return Math.min(BITS - 1, 31 - Math.clz32(~i & (i + 1)));
}
