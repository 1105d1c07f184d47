import type { Geometry, Projection, TerritoryRef, Text } from '@maillage/schemas';

/**
 * One version of a record, in the projection asked for. A tombstone has `deleted` true and an empty text.
 *
 * - `text`: canonical JSON (RFC 8785) of the whole envelope, as it was written
 * - `tag`: SHA-256 of that text in hexadecimal, the ETag
 */
export type StoredText = {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
  readonly tag: string;
  readonly deleted: boolean;
};

/** What the store indexes, read from the **public** projection only: a hidden field cannot be probed by a filter. */
export type Indexed = {
  readonly places: readonly TerritoryRef[];
  /** first and last day the record's date may mean */
  readonly dates?: { readonly first: string; readonly last: string };
  readonly title: string;
  /** the words that full text finds */
  readonly words: string;
  readonly geometry?: Geometry;
  /** territories only: itself and what it lies in, to answer `within` */
  readonly member?: { readonly self: TerritoryRef; readonly parents: readonly TerritoryRef[] };
};

/**
 * One write. `expected` is the compare-and-set: a full or public tag for If-Match, `'absent'` for If-None-Match: *,
 * undefined for no condition.
 */
export type Write =
  | {
      readonly op: 'put';
      readonly type: string;
      readonly id: string;
      readonly schema: string;
      readonly expected?: string;
      readonly by: string;
      /** gives the texts once the revision and the time are known, inside the transaction */
      readonly render: (revision: number, recordedAt: string) => { publicText: string; fullText: string };
      /** SHA-256 over what the writer sent (source without its retrieval date, validity, body): equal means nothing to write */
      readonly contentTag: string;
      readonly indexed: Indexed;
    }
  | {
      readonly op: 'delete';
      readonly type: string;
      readonly id: string;
      readonly expected?: string;
      readonly by: string;
      readonly reason?: string;
    };

/**
 * What became of a write.
 *
 * - `created`: also a record put back after its deletion; its revisions go on from the tombstone's
 * - `unchanged`: same content under the same schema, nothing written
 * - `conflict`: the tag expected was not the current one, nothing was written; `currentTag` is the full one
 * - `absent`: there was nothing to delete
 * - `skipped`: it would have gone in, but another write of its batch could not
 */
export type WriteResult =
  | {
      readonly outcome: 'created' | 'updated' | 'deleted' | 'unchanged';
      readonly revision: number;
      readonly publicTag: string;
      readonly fullTag: string;
    }
  | { readonly outcome: 'conflict'; readonly currentTag: string | undefined }
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'skipped' };

export type ListQuery = {
  readonly type: string;
  readonly projection: Projection;
  /** records about this very territory */
  readonly territory?: TerritoryRef;
  /** records about this territory or any inside it */
  readonly within?: TerritoryRef;
  readonly from?: string;
  readonly to?: string;
  /** words to find in the public text, all of them, accents and case ignored, prefixes allowed; without a word, nothing */
  readonly text?: string;
  /** ids strictly after this one */
  readonly after?: string;
  readonly limit: number;
};

export type SearchQuery = {
  readonly text: string;
  readonly types: readonly string[];
  readonly projection: Projection;
  readonly limit: number;
};

/**
 * An entry of the change log. Two logs, each over its own projection.
 *
 * - `text`: canonical JSON of `{ v, node, epoch, seq, ts, op, type, id, rev, schema, contentHash, prev }`
 * - `hash`: SHA-256 of that text, the `prev` of the next entry
 * - `payload`: the record's text and its salt, contentHash = SHA-256(salt ‖ record) over UTF-8; absent once erased
 */
export type LogEntry = {
  readonly seq: number;
  readonly text: string;
  readonly hash: string;
  readonly payload?: { readonly record: string; readonly salt: string };
};

/** `seq` 0 and a `head` of 64 zeros for a log without entries. `node` is the identity drawn when the store was made. */
export type LogHead = {
  readonly node: string;
  readonly epoch: string;
  readonly seq: number;
  readonly head: string;
};

/**
 * A fault of the store itself, not of what it was asked. `text` says what to do about it in both languages, `message` in
 * French.
 *
 * - `corrupt`: the file is damaged; `foreign`: it is a database, of something else
 * - `unwritable`: the folder or the file does not accept writing; `full`: no room left on the disk
 * - `newer-version`: written by a later version of the software
 * - `busy`: another process kept the write lock for too long
 * - `closed`: asked after `close()`
 */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly reason: 'corrupt' | 'foreign' | 'unwritable' | 'full' | 'newer-version' | 'busy' | 'closed';
  readonly text: Text;
  constructor(reason: StoreFault['reason'], text: Text, options?: ErrorOptions) {
    super(text.fr, options);
    this.reason = reason;
    this.text = text;
  }
}

/** A bulk met a write whose expected tag was not the current one: nothing of the bulk was kept. */
export class BulkConflict extends Error {
  override readonly name = 'BulkConflict';
  readonly type: string;
  readonly id: string;
  constructor(type: string, id: string) {
    super(`${type}/${id}`);
    this.type = type;
    this.id = id;
  }
}

/**
 * Where records are kept. Every engine passes the suite in `@maillage/conformance`; the memory one is next door.
 *
 * Each write, its history, its index and its log entries are one transaction: after a kill at any instant, a write is
 * whole or absent, and what was acknowledged is there.
 */
export interface RecordStore {
  /**
   * Writes all or nothing, in order: a conflict or an absence in one refuses the whole batch (the results say which).
   *
   * @throws RangeError  if a type or an id is empty or holds a lone surrogate
   */
  write(writes: readonly Write[]): Promise<readonly WriteResult[]>;

  /**
   * Writes a long stream in **one** transaction, other writers waiting; readers see none of it until it ends. When the
   * stream throws or the process dies, nothing of it stays. `onWritten` is told now and then how many have gone in.
   * Deleting what is not there counts as unchanged: an import may say twice what has gone.
   *
   * @throws BulkConflict  if an `expected` is not met
   */
  bulk(writes: AsyncIterable<Write>, onWritten?: (count: number) => void): Promise<BulkResult>;

  /** The current version, or undefined when there never was one. A deleted record is a tombstone. */
  get(type: string, id: string, projection: Projection): Promise<StoredText | undefined>;

  /** Live records in id order (by code point), after `query.after`, at most `query.limit`. */
  list(query: ListQuery): Promise<readonly StoredText[]>;

  /** The records that a few words find, best first: whole title, then title prefix, then anywhere. */
  search(query: SearchQuery): Promise<readonly (StoredText & { readonly type: string })[]>;

  /** How many live records each type has. */
  counts(): Promise<Readonly<Record<string, number>>>;

  /** Live records of every type about any of these territories themselves, once each: the material of dossiers. */
  about(
    territories: readonly TerritoryRef[],
    projection: Projection,
  ): Promise<readonly (StoredText & { readonly type: string })[]>;

  /** The territories directly indexed as lying in this one, of one level, in code order. */
  members(of: TerritoryRef, level: TerritoryRef['level']): Promise<readonly TerritoryRef[]>;

  /** All versions of a record, oldest first. Who wrote (`by`) belongs to the full projection. */
  history(
    type: string,
    id: string,
    projection: Projection,
  ): Promise<
    readonly (StoredText & { readonly op: 'put' | 'delete'; readonly at: string; readonly by?: string })[]
  >;

  /** Entries of a log after a sequence number. */
  log(projection: Projection, after: number, limit: number): Promise<readonly LogEntry[]>;

  /** Where a log stands; changes with every write, so that a reader can tell whether what it computed is stale. */
  head(projection: Projection): Promise<LogHead>;

  /** Walks chain, tags and indexes; returns what is wrong, nothing when all holds. */
  verify(): Promise<readonly Text[]>;

  /** Waits for the writes under way, then lets go of the files. */
  close(): Promise<void>;
}

export type BulkResult = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly deleted: number;
};
