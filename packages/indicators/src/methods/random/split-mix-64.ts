const MASK = (1n << 64n) - 1n;

/**
 * SplitMix64: turns any seed, even 0, into well-mixed 64-bit words; used to fill the state of another generator.
 *
 * @param seed  a whole number, taken modulo 2⁶⁴
 * @returns     a function that gives the next word, 0 ≤ word < 2⁶⁴
 * @source  Steele, Lea & Flood, Fast splittable pseudorandom number generators (OOPSLA 2014)
 * @example
 * splitMix64(1234567n)() // => 6457827717110365317n
 */
export function splitMix64(seed: bigint): () => bigint {
  let state = seed & MASK;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & MASK;
    let word = state;
    word = ((word ^ (word >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
    word = ((word ^ (word >> 27n)) * 0x94d049bb133111ebn) & MASK;
    return word ^ (word >> 31n);
  };
}
