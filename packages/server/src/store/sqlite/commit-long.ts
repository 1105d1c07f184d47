import { once } from 'node:events';
import { open, stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { Writing } from './write.ts';

/** Bytes of write-ahead log from which committing would stop the process for long enough to be noticed. */
const LARGE_BYTES = 16_777_216;

/**
 * Ends a long transaction while the process goes on serving: the log is brought to the disk and copied into the file by
 * other threads, and only the commit itself is waited for in this one.
 */
export async function commitLong(writing: Writing, path: string): Promise<void> {
  const wal = `${path}-wal`;
  if ((await sizeOf(wal)) < LARGE_BYTES) {
    writing.commit();
    return;
  }
  await bringToDisk(wal);
  writing.commitWithoutCheckpoint();
  await checkpointAside(path);
}

/** Bytes; none for a log that nothing has been written to yet. */
async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.size ?? 0;
}

/** What SQLite would otherwise wait for inside the commit. */
async function bringToDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Run as a script of its own, so that a bundle needs no second file. PASSIVE: it stops neither readers nor writers. */
const CHECKPOINT = `
const { workerData } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');
const db = new DatabaseSync(workerData);
db.exec('PRAGMA wal_checkpoint(PASSIVE)');
db.close();
`;

/** Copies the log into the file. The transaction is already durable: should this fail, a later commit copies. */
async function checkpointAside(path: string): Promise<void> {
  const worker = new Worker(CHECKPOINT, { eval: true, workerData: path, execArgv: ['--no-warnings'] });
  await once(worker, 'exit').catch(() => undefined);
}
