import { BulkConflict, type BulkResult, type Write, type WriteResult } from './store.ts';

/** Counts what a bulk did, write after write. */
export class BulkTally {
  readonly #counts = { created: 0, updated: 0, unchanged: 0, deleted: 0 };
  #total = 0;

  /** @throws BulkConflict  if the write met a tag that it did not expect */
  add(write: Write, result: WriteResult): void {
    if (result.outcome === 'conflict' || result.outcome === 'skipped') {
      throw new BulkConflict(write.type, write.id);
    }
    this.#counts[result.outcome === 'absent' ? 'unchanged' : result.outcome] += 1;
    this.#total += 1;
  }

  get total(): number {
    return this.#total;
  }

  result(): BulkResult {
    return { ...this.#counts };
  }
}
