import type { Projection, TerritoryRef } from '@maillage/schemas';
import { closedStore } from '../closed-store.ts';
import type { ListQuery, RecordStore, SearchQuery, Write } from '../store.ts';
import type { StoreOptions } from '../store-options.ts';
import { toFault } from './faults.ts';
import { get } from './get.ts';
import { history } from './history.ts';
import { list } from './list.ts';
import { readHead, readLog } from './log.ts';
import { type Connections, openConnections, openReader } from './open.ts';
import { type Prepare, preparedOn } from './prepared.ts';
import { search } from './search.ts';
import { about, members } from './territories.ts';
import { verify } from './verify.ts';
import { Writing } from './write.ts';
import { Writers } from './writers.ts';

/** `patienceMs`: how long a write waits while another process holds the file; half a minute unless told. */
export type SqliteOptions = StoreOptions & { readonly path: string; readonly patienceMs?: number };

/**
 * Opens a store in a file, creating it when there is none. Several processes may open the same file.
 *
 * @throws StoreFault  with the sentence to show
 */
export function openSqliteStore(options: SqliteOptions): RecordStore {
  return new SqliteStore(openConnections(options.path, options.node), options);
}

class SqliteStore implements RecordStore {
  readonly #connections: Connections;
  readonly #writers: Writers;
  readonly #prepare: Prepare;

  constructor(connections: Connections, { path, now, patienceMs = 30_000 }: SqliteOptions) {
    this.#connections = connections;
    this.#prepare = preparedOn(connections.reader);
    this.#writers = new Writers(new Writing(connections.writer, connections.origin), {
      path,
      now: now ?? (() => new Date().toISOString()),
      patienceMs,
    });
  }

  write(writes: readonly Write[]) {
    return this.#writers.write(writes);
  }

  bulk(writes: AsyncIterable<Write>, onWritten?: (count: number) => void) {
    return this.#writers.bulk(writes, onWritten);
  }

  async get(type: string, id: string, projection: Projection) {
    return this.#read((prepare) => get(prepare, type, id, projection));
  }

  async list(query: ListQuery) {
    return this.#read((prepare) => list(prepare, query));
  }

  async search(query: SearchQuery) {
    return this.#read((prepare) => search(prepare, query));
  }

  async counts() {
    return this.#read((prepare) => {
      const rows = prepare('SELECT type, live FROM tally WHERE live > 0 ORDER BY type').all();
      return Object.fromEntries(rows.map((row) => [String(row.type), Number(row.live)]));
    });
  }

  async about(territories: readonly TerritoryRef[], projection: Projection) {
    return this.#read((prepare) => about(prepare, territories, projection));
  }

  async members(of: TerritoryRef, level: TerritoryRef['level']) {
    return this.#read((prepare) => members(prepare, of, level));
  }

  async history(type: string, id: string, projection: Projection) {
    return this.#read((prepare) => history(prepare, type, id, projection));
  }

  async log(projection: Projection, after: number, limit: number) {
    return this.#read((prepare) => readLog(prepare, projection, after, limit));
  }

  async head(projection: Projection) {
    return this.#read((prepare) => readHead(prepare, this.#connections.origin, projection));
  }

  async verify() {
    const reader = this.#read(() => openReader(this.#connections.path));
    try {
      return await verify(reader);
    } catch (error) {
      throw toFault(error, this.#connections.path);
    } finally {
      reader.close();
    }
  }

  async close(): Promise<void> {
    await this.#writers.close();
    const { reader, writer } = this.#connections;
    if (reader.isOpen) reader.close();
    if (writer.isOpen) writer.close();
  }

  #read<T>(ask: (prepare: Prepare) => T): T {
    if (!this.#connections.reader.isOpen) throw closedStore();
    try {
      return ask(this.#prepare);
    } catch (error) {
      throw toFault(error, this.#connections.path);
    }
  }
}
