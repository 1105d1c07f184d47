import type { StatementSync } from 'node:sqlite';
import { GENESIS, type Head, type Heads, type Link, type LogOrigin, linkBoth } from '../change-log.ts';
import type { Version } from '../version.ts';
import type { Prepare } from './prepared.ts';

/** Appends to both change logs, inside a transaction that someone else opens and ends. */
export class LogAppend {
  readonly #origin: LogOrigin;
  readonly #insert: { readonly public: StatementSync; readonly full: StatementSync };
  readonly #last: { readonly public: StatementSync; readonly full: StatementSync };
  #heads: Heads | undefined;

  constructor(prepare: Prepare, origin: LogOrigin) {
    this.#origin = origin;
    const insert = (log: string) =>
      prepare(`INSERT INTO ${log} (seq, entry, hash, salt) VALUES (?, ?, ?, ?)`);
    const last = (log: string) => prepare(`SELECT seq, hash FROM ${log} ORDER BY seq DESC LIMIT 1`);
    this.#insert = { public: insert('public_log'), full: insert('full_log') };
    this.#last = { public: last('public_log'), full: last('full_log') };
  }

  /** To be called once the lock is held: another process may have written since. */
  begin(): void {
    this.#heads = { public: headOf(this.#last.public), full: headOf(this.#last.full) };
  }

  append(version: Version): void {
    if (!this.#heads) throw new Error('append() before begin()');
    const links = linkBoth(this.#origin, this.#heads, version);
    insertLink(this.#insert.public, links.public);
    insertLink(this.#insert.full, links.full);
    this.#heads = links;
  }
}

function insertLink(insert: StatementSync, { seq, text, hash, salt }: Link): void {
  insert.run(seq, text, hash, salt);
}

/** Where a log stands: its last row, or the genesis. */
export function headOf(last: StatementSync): Head {
  const row = last.get();
  return row ? { seq: Number(row.seq), hash: String(row.hash) } : { seq: 0, hash: GENESIS };
}
