import { setImmediate, setTimeout } from 'node:timers/promises';
import { BulkTally } from '../bulk-tally.ts';
import { closedStore } from '../closed-store.ts';
import { planWrites } from '../plan-writes.ts';
import type { BulkResult, Write, WriteResult } from '../store.ts';
import { Turnstile } from '../turnstile.ts';
import { commitLong } from './commit-long.ts';
import { isBusy, isDatabaseError, toFault } from './faults.ts';
import type { Writing } from './write.ts';

type Job = {
  readonly writes: readonly Write[];
  readonly resolve: (results: readonly WriteResult[]) => void;
  readonly reject: (fault: unknown) => void;
};

/** What the writers of one process need to know. `patienceMs`: how long to wait for a lock that another process holds. */
export type WritersOptions = {
  readonly path: string;
  readonly now: () => string;
  readonly patienceMs: number;
};

/** Milliseconds of a bulk between two moments left to whoever else the process serves. */
const STRETCH_MS = 8;

/** Writes of a bulk between two calls of `onWritten`. */
const WRITES_PER_NEWS = 500;

/**
 * The writers of one process, one at a time. Batches that arrive together share a transaction, and so one wait for the
 * disk: each is still whole or absent, and none is acknowledged before it is on the disk.
 */
export class Writers {
  readonly #writing: Writing;
  readonly #options: WritersOptions;
  readonly #turnstile = new Turnstile();
  #waiting: Job[] = [];
  #closed = false;

  constructor(writing: Writing, options: WritersOptions) {
    this.#writing = writing;
    this.#options = options;
  }

  write(writes: readonly Write[]): Promise<readonly WriteResult[]> {
    if (this.#closed) return Promise.reject(closedStore());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ writes, resolve, reject });
      if (this.#waiting.length === 1) this.#turnstile.through(() => this.#drain());
    });
  }

  bulk(writes: AsyncIterable<Write>, onWritten?: (count: number) => void): Promise<BulkResult> {
    if (this.#closed) return Promise.reject(closedStore());
    return this.#turnstile.through(async () => {
      try {
        await this.#lock();
        return await this.#pour(writes, onWritten);
      } catch (error) {
        this.#writing.rollback();
        throw toFault(error, this.#options.path);
      }
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#turnstile.idle();
  }

  async #drain(): Promise<void> {
    // whatever else has just come in goes in the same transaction
    await setImmediate();
    const jobs = this.#waiting;
    this.#waiting = [];
    try {
      await this.#lock();
      const settle = jobs.map((job) => this.#perform(job));
      this.#writing.commit();
      for (const done of settle) done();
    } catch (error) {
      this.#writing.rollback();
      for (const job of jobs) job.reject(toFault(error, this.#options.path));
    }
  }

  /** Decides a batch, then applies it; a batch that cannot be decided (its `render` throws) fails alone. */
  #perform({ writes, resolve, reject }: Job): () => void {
    const planned = this.#plan(writes);
    if ('error' in planned) return () => reject(planned.error);
    for (const succession of planned.successions) this.#writing.apply(succession);
    return () => resolve(planned.results);
  }

  #plan(writes: readonly Write[]) {
    try {
      return planWrites(this.#writing.find, writes, this.#options.now());
    } catch (error) {
      // after an error of the database itself, the transaction may be gone: nothing else may go in
      if (isDatabaseError(error)) throw error;
      return { error };
    }
  }

  async #pour(writes: AsyncIterable<Write>, onWritten?: (count: number) => void): Promise<BulkResult> {
    const tally = new BulkTally();
    let rested = performance.now();
    for await (const write of writes) {
      const plan = planWrites(this.#writing.find, [write], this.#options.now());
      for (const result of plan.results) tally.add(write, result);
      for (const succession of plan.successions) this.#writing.apply(succession);
      if (tally.total % WRITES_PER_NEWS === 0) onWritten?.(tally.total);
      if (performance.now() - rested > STRETCH_MS) {
        await setImmediate();
        rested = performance.now();
      }
    }
    await commitLong(this.#writing, this.#options.path);
    onWritten?.(tally.total);
    return tally.result();
  }

  /** Takes the write lock, trying again without blocking the process while another one holds it. */
  async #lock(): Promise<void> {
    const deadline = performance.now() + this.#options.patienceMs;
    for (let pauseMs = 5; ; pauseMs = Math.min(pauseMs * 2, 200)) {
      try {
        this.#writing.begin();
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error;
        await setTimeout(pauseMs);
      }
    }
  }
}
