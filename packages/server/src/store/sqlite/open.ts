import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { LogOrigin } from '../change-log.ts';
import { CHECKPOINT_PAGES } from './checkpoint-pages.ts';
import { isBusy, toFault } from './faults.ts';
import { migrate } from './migrate.ts';

/** The two ends of a store's file: one connection that writes, one that reads finished transactions only. */
export type Connections = {
  readonly path: string;
  readonly origin: LogOrigin;
  readonly writer: DatabaseSync;
  readonly reader: DatabaseSync;
};

/** Milliseconds that SQLite itself waits for a lock, blocking the process; longer waits are taken without blocking. */
const LOCK_WAIT_MS = 20;

/** Milliseconds that opening waits for a lock: another process may be creating the same store. */
const OPENING_WAIT_MS = 5_000;

/** KiB of pages that a connection keeps in memory. */
const WRITER_CACHE_KIB = 32_768;
const READER_CACHE_KIB = 16_384;

/** Bytes that the write-ahead log shrinks back to after a large import. */
const WAL_LIMIT_BYTES = 67_108_864;

/**
 * Opens a store's file, creating folder and file when there are none.
 *
 * @throws StoreFault  with the sentence to show: folder not writable, file damaged, not ours, or from a later version
 */
export function openConnections(path: string, node: string): Connections {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const writer = new DatabaseSync(path);
    try {
      const origin = untilFree(() => prepareWriter(writer, path, node));
      return { path, origin, writer, reader: openReader(path) };
    } catch (error) {
      writer.close();
      throw error;
    }
  } catch (error) {
    throw toFault(error, path);
  }
}

/** A connection that can only read: each statement sees the last finished transaction (a snapshot of the WAL). */
export function openReader(path: string): DatabaseSync {
  const reader = new DatabaseSync(path, { readOnly: true });
  reader.exec(`PRAGMA busy_timeout = ${OPENING_WAIT_MS}; PRAGMA cache_size = -${READER_CACHE_KIB}`);
  return reader;
}

/**
 * Tries again while another process holds the file: SQLite does not wait when two of them turn it to WAL at once. Opening
 * blocks the process, as the rest of opening does.
 */
function untilFree<T>(deed: () => T): T {
  const deadline = performance.now() + OPENING_WAIT_MS;
  for (;;) {
    try {
      return deed();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function prepareWriter(writer: DatabaseSync, path: string, node: string): LogOrigin {
  writer.exec(`PRAGMA busy_timeout = ${OPENING_WAIT_MS}`);
  // migrating refuses a file that is not ours; nothing before it may write
  const origin = migrate(writer, path, node);
  // FULL: the WAL is on the disk before a commit returns, so that a power cut loses nothing acknowledged. NORMAL measured
  // two to three times faster for single writes, and no different for a bulk.
  writer.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA cache_size = -${WRITER_CACHE_KIB};
    PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};
    PRAGMA journal_size_limit = ${WAL_LIMIT_BYTES};
    PRAGMA busy_timeout = ${LOCK_WAIT_MS};
  `);
  return origin;
}
