import type { DatabaseSync } from 'node:sqlite';
import type { LogOrigin } from '../change-log.ts';
import type { Indexed } from '../store.ts';
import type { Standing, Succession, Version } from '../version.ts';
import { CHECKPOINT_PAGES } from './checkpoint-pages.ts';
import { LogAppend } from './log-append.ts';
import { type Prepare, preparedOn } from './prepared.ts';
import { type IndexColumns, indexColumns, RecordIndex } from './record-index.ts';
import { Tally } from './tally.ts';

/**
 * Writing on the one connection that writes: transactions, and what each succession changes in the tables. Every statement
 * goes by a key; none walks a table.
 */
export class Writing {
  readonly #db: DatabaseSync;
  readonly #prepare: Prepare;
  readonly #index: RecordIndex;
  readonly #log: LogAppend;
  readonly #tally: Tally;

  constructor(db: DatabaseSync, origin: LogOrigin) {
    this.#db = db;
    this.#prepare = preparedOn(db);
    this.#index = new RecordIndex(this.#prepare);
    this.#log = new LogAppend(this.#prepare, origin);
    this.#tally = new Tally(this.#prepare);
  }

  /** Takes the write lock at once, so that what is read next is still true when it is written. */
  begin(): void {
    this.#prepare('BEGIN IMMEDIATE').run();
    this.#log.begin();
    this.#tally.begin();
  }

  commit(): void {
    this.#tally.flush();
    this.#prepare('COMMIT').run();
  }

  /** Leaves copying the log into the file to someone else. */
  commitWithoutCheckpoint(): void {
    this.#db.exec('PRAGMA wal_autocheckpoint = 0');
    try {
      this.commit();
    } finally {
      this.#db.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    }
  }

  /** SQLite ends some transactions itself when they fail (disk full): there is then nothing left to roll back. */
  rollback(): void {
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
  }

  find = (type: string, id: string): Standing | undefined =>
    (this.#prepare(FIND_LIVE).get(type, id) ?? this.#prepare(FIND_TOMBSTONE).get(type, id)) as
      | Standing
      | undefined;

  apply({ version, indexed, over }: Succession): void {
    if (over) this.#supersede(version, over);
    if (version.op === 'delete') this.#bury(version);
    else if (over?.op === 'put') this.#update(version, indexed as Indexed);
    else this.#insert(version, indexed as Indexed);
    this.#log.append(version);
  }

  /** The version in place goes to history, copied inside the database. */
  #supersede({ type, id }: Version, over: Standing): void {
    this.#prepare(over.op === 'put' ? KEEP_LIVE : KEEP_TOMBSTONE).run(type, id);
    if (over.op === 'delete') this.#prepare('DELETE FROM tombstone WHERE type = ? AND id = ?').run(type, id);
  }

  #insert(version: Version, indexed: Indexed): void {
    const columns = indexColumns(indexed);
    const { lastInsertRowid } = this.#prepare(INSERT_RECORD).run(...valuesOf(version, columns));
    this.#index.add({ ...version, key: Number(lastInsertRowid) }, columns, indexed);
    this.#tally.add(version.type, 1);
  }

  #update(version: Version, indexed: Indexed): void {
    const columns = indexColumns(indexed);
    const { key, ...before } = this.#indexRow(version);
    this.#prepare(UPDATE_RECORD).run(...valuesOf(version, columns), key);
    this.#index.replace({ ...version, key }, before, columns, indexed);
  }

  #bury(version: Version): void {
    const { key, ...before } = this.#indexRow(version);
    this.#index.remove({ ...version, key }, before);
    this.#prepare('DELETE FROM record WHERE key = ?').run(key);
    const { type, id, revision, schema, at, by, fullTag, fullText } = version;
    this.#prepare(INSERT_TOMBSTONE).run(type, id, revision, schema, at, by, fullTag, fullText);
    this.#tally.add(type, -1);
  }

  #indexRow({ type, id }: Version): IndexColumns & { readonly key: number } {
    return this.#prepare(FIND_INDEX).get(type, id) as IndexColumns & { key: number };
  }
}

const FIND_LIVE = `
  SELECT revision, 'put' AS op, schema, content_tag AS contentTag,
    public_tag AS publicTag, coalesce(full_tag, public_tag) AS fullTag
  FROM record WHERE type = ? AND id = ?`;

const FIND_TOMBSTONE = `
  SELECT revision, 'delete' AS op, schema, '' AS contentTag, tag AS publicTag, tag AS fullTag
  FROM tombstone WHERE type = ? AND id = ?`;

const FIND_INDEX = 'SELECT key, title, first, last, places, member FROM record WHERE type = ? AND id = ?';

const KEEP_LIVE = `
  INSERT INTO history (type, id, revision, op, schema, at, by, public_tag, full_tag, public_text, full_text)
  SELECT type, id, revision, 'put', schema, at, by, public_tag, full_tag, public_text, full_text
  FROM record WHERE type = ? AND id = ?`;

const KEEP_TOMBSTONE = `
  INSERT INTO history (type, id, revision, op, schema, at, by, public_tag, public_text)
  SELECT type, id, revision, 'delete', schema, at, by, tag, text
  FROM tombstone WHERE type = ? AND id = ?`;

const COLUMNS = [
  'type',
  'id',
  'revision',
  'schema',
  'at',
  'by',
  'content_tag',
  'title',
  'first',
  'last',
  'places',
  'member',
  'public_tag',
  'full_tag',
  'public_text',
  'full_text',
];

const INSERT_RECORD = `INSERT INTO record (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})`;

const UPDATE_RECORD = `UPDATE record SET ${COLUMNS.map((column) => `${column} = ?`).join(', ')} WHERE key = ?`;

const INSERT_TOMBSTONE = `
  INSERT INTO tombstone (type, id, revision, schema, at, by, tag, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;

/** In the order of COLUMNS; the full text is kept only where it says more than the public one. */
function valuesOf(version: Version, columns: IndexColumns) {
  const hides = version.fullText !== version.publicText;
  return [
    version.type,
    version.id,
    version.revision,
    version.schema,
    version.at,
    version.by,
    version.contentTag,
    columns.title,
    columns.first,
    columns.last,
    columns.places,
    columns.member,
    version.publicTag,
    hides ? version.fullTag : null,
    version.publicText,
    hides ? version.fullText : null,
  ];
}
