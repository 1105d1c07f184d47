import type { Prepare } from './prepared.ts';

/** Keeps the number of live records of each type, in the transaction that changes it: counting never walks a table. */
export class Tally {
  readonly #add;
  #changes = new Map<string, number>();

  constructor(prepare: Prepare) {
    this.#add = prepare(`
      INSERT INTO tally (type, live) VALUES (?, ?)
      ON CONFLICT (type) DO UPDATE SET live = live + excluded.live`);
  }

  begin(): void {
    this.#changes = new Map();
  }

  add(type: string, change: 1 | -1): void {
    this.#changes.set(type, (this.#changes.get(type) ?? 0) + change);
  }

  /** Writes the sums, once for each type whatever the number of records. */
  flush(): void {
    for (const [type, change] of this.#changes) this.#add.run(type, change);
  }
}
