/** Things met so far, by a fingerprint of 53 bits; two different ones are taken for the same once in 10^9 at 4 million. */
export class Seen {
  #keys = new Float64Array(1 << 12);
  #places = new Uint32Array(1 << 12);
  #count = 0;
  readonly #most: number;

  /** @param most  how many are remembered, 24 bytes each */
  constructor(most: number) {
    this.#most = most;
  }

  /** Was everything that came remembered? When not, some duplicates may have gone unseen. */
  get isWhole(): boolean {
    return this.#count < this.#most;
  }

  /** The place (a whole number ≥ 0) where this text was first met, or undefined when it is new. */
  firstOf(text: string, place: number): number | undefined {
    const key = fingerprint(text);
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === key) return (this.#places[slot] as number) - 1;
    if (this.#count >= this.#most) return undefined;
    this.#keys[slot] = key;
    this.#places[slot] = place + 1;
    this.#count += 1;
    if (this.#count * 2 > this.#keys.length) this.#grow();
    return undefined;
  }

  has(text: string): boolean {
    const key = fingerprint(text);
    return this.#keys[this.#slotOf(key)] === key;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (key ^ (key / 4_294_967_296)) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, places] = [this.#keys, this.#places];
    this.#keys = new Float64Array(keys.length * 2);
    this.#places = new Uint32Array(keys.length * 2);
    for (const [i, key] of keys.entries()) {
      if (key === 0) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#places[slot] = places[i] as number;
    }
  }
}

/**
 * A number from 1 to 2^53 that stands for a text: two multiplicative hashes of 32 bits, of its characters in turn, mixed as
 * MurmurHash3 ends.
 */
function fingerprint(text: string): number {
  let [a, b] = [0xdeadbeef ^ text.length, 0x41c6ce57];
  const even = text.length - (text.length % 2);
  for (let i = 0; i < even; i += 2) {
    a = Math.imul(a ^ text.charCodeAt(i), 2_654_435_761);
    b = Math.imul(b ^ text.charCodeAt(i + 1), 1_597_334_677);
  }
  if (even < text.length) a = Math.imul(a ^ text.charCodeAt(even), 2_654_435_761);
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (b & 0x1fffff) + (a >>> 0) || 1;
}
