import { splitMix64 } from './split-mix-64.ts';

/**
 * A source of random numbers that is the same on every machine.
 *
 * - `word()`: a whole number, 0 ≤ word < 2³², uniform
 * - `uniform()`: a number, 0 ≤ u < 1, with 53 bits
 * - `fill()`: as many words as the array holds, the same as one by one, several times quicker
 */
export interface Random {
  word(): number;
  uniform(): number;
  fill(words: Uint32Array): void;
}

/** 2⁻⁵³: the step between two uniform numbers. */
const STEP = 2 ** -53;

/**
 * Random numbers from a seed and the number of a stream: the same seed gives the same figures, on every machine
 * and with any number of workers, because each replicate draws from a stream of its own.
 *
 * xoshiro128**; its four 32-bit words are the low and high halves of two words of SplitMix64, itself seeded with
 * the first word of SplitMix64(seed) plus `stream`, modulo 2⁶⁴.
 *
 * @param seed    a whole number, 0 ≤ seed ≤ 2⁵³ − 1
 * @param stream  a whole number ≥ 0: the replicate, the territory …
 * @returns       a generator with a life: each call moves it on
 * @throws RangeError  if seed or stream is not a whole number in its range
 * @source  Blackman & Vigna, Scrambled linear pseudorandom number generators (ACM TOMS 47, 2021)
 * @example
 * createRandom(2026).word() // => 1384926260
 */
export function createRandom(seed: number, stream = 0): Random {
  for (const part of [seed, stream]) {
    if (!Number.isSafeInteger(part) || part < 0) throw new RangeError(`createRandom: ${part} is not a seed`);
  }
  const mixed = splitMix64(splitMix64(BigInt(seed))() + BigInt(stream));
  const [first, second] = [mixed(), mixed()];
  return xoshiro128([low(first), high(first), low(second), high(second)]);
}

/**
 * xoshiro128** on a given state.
 *
 * @param state  four 32-bit words, not all 0
 * @returns      a generator whose first word is rotl(5·s₁, 7)·9
 * @throws RangeError  if the four words are 0: the generator would never leave 0
 * @source  Blackman & Vigna (2021), xoshiro128starstar.c, public domain
 * @example
 * xoshiro128([1, 2, 3, 4]).word() // => 11520
 */
export function xoshiro128(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state.map((part) => part | 0) as [number, number, number, number];
  if ((a | b | c | d) === 0) throw new RangeError('xoshiro128: a state of four zeros');
  const word = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  const uniform = (): number => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) * STEP;
  const fill = (words: Uint32Array): void => {
    [a, b, c, d] = fillWords(words, a, b, c, d);
  };
  return { word, uniform, fill };
}

/** Many steps with the state in local variables, where they cost nothing to read and write; returns the state after. */
function fillWords(
  words: Uint32Array,
  first: number,
  second: number,
  third: number,
  fourth: number,
): [number, number, number, number] {
  let [a, b, c, d] = [first, second, third, fourth];
  for (let i = 0; i < words.length; i++) {
    words[i] = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
  }
  return [a, b, c, d];
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function low(word: bigint): number {
  return Number(word & 0xffffffffn);
}

function high(word: bigint): number {
  return Number(word >> 32n);
}
