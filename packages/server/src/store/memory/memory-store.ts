import { randomUUID } from 'node:crypto';
import { type Projection, type TerritoryRef, toTerritoryKey } from '@maillage/schemas';
import { BulkTally } from '../bulk-tally.ts';
import { byCodePoint } from '../by-code-point.ts';
import { closedStore } from '../closed-store.ts';
import { planWrites } from '../plan-writes.ts';
import { recordKey } from '../record-key.ts';
import { shown } from '../shown.ts';
import type { BulkResult, ListQuery, RecordStore, SearchQuery, Write, WriteResult } from '../store.ts';
import type { StoreOptions } from '../store-options.ts';
import { Turnstile } from '../turnstile.ts';
import type { Succession, Version } from '../version.ts';
import { Ledger } from './ledger.ts';
import { list } from './list.ts';
import { search } from './search.ts';
import { Shelf } from './shelf.ts';
import { verifyLedger } from './verify-ledger.ts';

/** A store that lives as long as its process: for tests, for trying things out, and to say plainly what the port means. */
export function createMemoryStore(options: StoreOptions): RecordStore {
  return new MemoryStore(options);
}

class MemoryStore implements RecordStore {
  readonly #now: () => string;
  readonly #ledger: Ledger;
  readonly #shelf = new Shelf();
  readonly #writers = new Turnstile();
  #closed = false;

  constructor(options: StoreOptions) {
    this.#now = options.now ?? (() => new Date().toISOString());
    this.#ledger = new Ledger({ node: options.node, epoch: randomUUID() });
  }

  async write(writes: readonly Write[]): Promise<readonly WriteResult[]> {
    this.#refuseClosed();
    return this.#writers.through(async () => {
      const plan = planWrites((type, id) => this.#current(type, id), writes, this.#now());
      for (const succession of plan.successions) this.#apply(succession);
      return plan.results;
    });
  }

  async bulk(writes: AsyncIterable<Write>, onWritten?: (count: number) => void): Promise<BulkResult> {
    this.#refuseClosed();
    return this.#writers.through(async () => {
      const staged = new Map<string, Version>();
      const successions: Succession[] = [];
      const find = (type: string, id: string) => staged.get(recordKey(type, id)) ?? this.#current(type, id);
      const tally = new BulkTally();
      for await (const write of writes) {
        const plan = planWrites(find, [write], this.#now());
        for (const result of plan.results) tally.add(write, result);
        for (const one of plan.successions) staged.set(recordKey(write.type, write.id), one.version);
        successions.push(...plan.successions);
      }
      for (const succession of successions) this.#apply(succession);
      onWritten?.(tally.total);
      return tally.result();
    });
  }

  async get(type: string, id: string, projection: Projection) {
    this.#refuseClosed();
    const current = this.#current(type, id);
    return current && shown(current, projection);
  }

  async list(query: ListQuery) {
    this.#refuseClosed();
    return list(this.#shelf, query);
  }

  async search(query: SearchQuery) {
    this.#refuseClosed();
    return search(this.#shelf, query);
  }

  async counts() {
    this.#refuseClosed();
    return this.#shelf.counts();
  }

  async about(territories: readonly TerritoryRef[], projection: Projection) {
    this.#refuseClosed();
    const found = new Set(territories.flatMap((place) => this.#shelf.at(toTerritoryKey(place))));
    return [...found].map(({ version }) => ({ ...shown(version, projection), type: version.type }));
  }

  async members(of: TerritoryRef, level: TerritoryRef['level']) {
    this.#refuseClosed();
    return [...this.#shelf.inside(toTerritoryKey(of))]
      .filter((key) => key.startsWith(`${level}:`))
      .sort(byCodePoint)
      .map((key) => ({ level, code: key.slice(level.length + 1) }));
  }

  async history(type: string, id: string, projection: Projection) {
    this.#refuseClosed();
    return this.#ledger.versions(type, id).map((version) => ({
      ...shown(version, projection),
      op: version.op,
      at: version.at,
      ...(projection === 'full' && { by: version.by }),
    }));
  }

  async log(projection: Projection, after: number, limit: number) {
    this.#refuseClosed();
    return this.#ledger.entries(projection, after, limit);
  }

  async head(projection: Projection) {
    this.#refuseClosed();
    const { seq, hash } = this.#ledger.head(projection);
    return { ...this.#ledger.origin, seq, head: hash };
  }

  async verify() {
    this.#refuseClosed();
    return verifyLedger(this.#ledger);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#writers.idle();
  }

  #current(type: string, id: string): Version | undefined {
    return this.#ledger.versions(type, id).at(-1);
  }

  #apply(succession: Succession): void {
    const { version, indexed } = succession;
    this.#ledger.append(succession);
    if (indexed) this.#shelf.put(version, indexed);
    else this.#shelf.remove(version.type, version.id);
  }

  #refuseClosed(): void {
    if (this.#closed) throw closedStore();
  }
}
