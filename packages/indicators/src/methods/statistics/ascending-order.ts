import { requireFinite } from './sum.ts';

/** Bits of a digit of the radix sort: 2 048 counters stay in the first cache. */
const DIGIT = 11;
const BUCKETS = 1 << DIGIT;
/** 64 bits in digits of 11. */
const PASSES = 6;
/** Below this size a comparison sort is quicker. */
const SMALL = 512;

/**
 * The positions of the figures from the least to the greatest; equal figures keep their order.
 *
 * @param x  n finite numbers
 * @returns  a permutation of 0 … n − 1
 * @throws RangeError  if a number is NaN or infinite: it has no place in an order
 * @source  Knuth, The Art of Computer Programming 3, § 5.2.5 (radix), on the order-preserving bits of IEEE 754
 * @example
 * ascendingOrder([30, 10, 20]) // => Uint32Array [1, 2, 0]
 */
export function ascendingOrder(x: ArrayLike<number>): Uint32Array {
  for (let i = 0; i < x.length; i++) requireFinite(x[i] as number, 'ascendingOrder');
  return x.length < SMALL ? byComparison(x) : byRadix(x);
}

function byComparison(x: ArrayLike<number>): Uint32Array {
  const order = Uint32Array.from({ length: x.length }, (_, i) => i);
  return order.sort((i, j) => (x[i] as number) - (x[j] as number) || i - j);
}

/** Least significant digit first: six stable passes over the bits, skipping digits that never differ. */
function byRadix(x: ArrayLike<number>): Uint32Array {
  const n = x.length;
  const { low, high } = sortableBits(x);
  let order: Uint32Array = Uint32Array.from({ length: n }, (_, i) => i);
  let next: Uint32Array = new Uint32Array(n);
  const digits = new Uint16Array(n);
  for (let pass = 0; pass < PASSES; pass++) {
    readDigits(low, high, pass, digits);
    const starts = startsOf(digits);
    if (starts === null) continue;
    for (let k = 0; k < n; k++) {
      const i = order[k] as number;
      const digit = digits[i] as number;
      next[starts[digit] as number] = i;
      starts[digit] = (starts[digit] as number) + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** The bits of each number, turned so that their order as whole numbers is the order of the numbers. −0 is 0. */
function sortableBits(x: ArrayLike<number>): { low: Uint32Array; high: Uint32Array } {
  const words = new Uint32Array(Float64Array.from(x, (value) => value + 0).buffer);
  const low = new Uint32Array(x.length);
  const high = new Uint32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const top = words[2 * i + 1] as number;
    const flip = top >>> 31 === 1 ? 0xffffffff : 0;
    low[i] = (words[2 * i] as number) ^ flip;
    high[i] = top ^ (flip | 0x80000000);
  }
  return { low, high };
}

function readDigits(low: Uint32Array, high: Uint32Array, pass: number, digits: Uint16Array): void {
  const shift = pass * DIGIT;
  for (let i = 0; i < digits.length; i++) {
    const l = low[i] as number;
    const h = high[i] as number;
    const bits = shift >= 32 ? h >>> (shift - 32) : shift === 22 ? (l >>> 22) | (h << 10) : l >>> shift;
    digits[i] = bits & (BUCKETS - 1);
  }
}

/** Where each digit starts in the next order; null when all digits are the same and the pass would change nothing. */
function startsOf(digits: Uint16Array): Uint32Array | null {
  const starts = new Uint32Array(BUCKETS);
  for (let i = 0; i < digits.length; i++) {
    const digit = digits[i] as number;
    starts[digit] = (starts[digit] as number) + 1;
  }
  if (starts[digits[0] as number] === digits.length) return null;
  let before = 0;
  for (let digit = 0; digit < BUCKETS; digit++) {
    const count = starts[digit] as number;
    starts[digit] = before;
    before += count;
  }
  return starts;
}
