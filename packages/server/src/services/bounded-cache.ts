/** Keeps what was computed up to a weight, the oldest leaving first. */
export class BoundedCache<V> {
  readonly #limit: number;
  readonly #kept = new Map<string, { value: V; weight: number }>();
  #weight = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): V | undefined {
    return this.#kept.get(key)?.value;
  }

  /** Something heavier than the whole cache is not kept. */
  set(key: string, value: V, weight: number): void {
    if (weight > this.#limit) return;
    this.delete(key);
    this.#kept.set(key, { value, weight });
    this.#weight += weight;
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.#limit) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#weight -= this.#kept.get(key)?.weight ?? 0;
    this.#kept.delete(key);
  }

  clear(): void {
    this.#kept.clear();
    this.#weight = 0;
  }
}
