import type { Geometry, Projection, TerritoryRef } from '@maillage/schemas';

/**
 * One version of a record as the store keeps it. Texts are canonical JSON (RFC 8785) of the whole envelope, sent as stored.
 *
 * - `publicText` / `fullText`: the two projections; the same string when nothing is hidden
 * - `publicTag` / `fullTag`: SHA-256 of each text in hexadecimal, the ETag
 */
export type StoredVersion = {
  readonly type: string;
  readonly id: string;
  readonly revision: number;
  readonly op: 'put' | 'delete';
  readonly at: string;
  readonly by: string;
  readonly publicText: string;
  readonly publicTag: string;
  readonly fullText: string;
  readonly fullTag: string;
};

/** One text of a record, in the projection asked for. A tombstone has `deleted` true and an empty text. */
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

/** What became of a write. `conflict`: the tag expected was not the current one, nothing was written. */
export type WriteResult =
  | {
      readonly outcome: 'created' | 'updated' | 'deleted' | 'unchanged';
      readonly revision: number;
      readonly publicTag: string;
      readonly fullTag: string;
    }
  | { readonly outcome: 'conflict'; readonly currentTag: string | undefined }
  | { readonly outcome: 'absent' };

export type ListQuery = {
  readonly type: string;
  readonly projection: Projection;
  /** records about this very territory */
  readonly territory?: TerritoryRef;
  /** records about this territory or any inside it */
  readonly within?: TerritoryRef;
  readonly from?: string;
  readonly to?: string;
  /** words to find in the public text, accents and case ignored, prefixes allowed */
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

/** An entry of the change log, as canonical text: see federation.md. Two logs, each over its own projection. */
export type LogEntry = {
  readonly seq: number;
  readonly text: string;
  readonly hash: string;
};

export type LogHead = { readonly epoch: string; readonly seq: number; readonly head: string };

/** A fault of the store itself, not of what it was asked. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly reason: 'corrupt' | 'unwritable' | 'full' | 'newer-version' | 'busy' | 'closed';
  constructor(reason: StoreFault['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/**
 * Where records are kept. Every engine passes the suite in `@maillage/conformance`; the memory one is next door.
 *
 * Each write, its history, its index and its log entries are one transaction: after a kill at any instant, a write is
 * whole or absent, and what was acknowledged is there.
 */
export interface RecordStore {
  /** Writes all or nothing: a conflict or an absence in one refuses the whole batch (the results say which). */
  write(writes: readonly Write[]): Promise<readonly WriteResult[]>;

  /**
   * Writes a long stream in **one** transaction, other writers waiting; readers see none of it until it ends. When the
   * stream throws or the process dies, nothing of it stays. `onWritten` is told now and then how many have gone in.
   */
  bulk(writes: AsyncIterable<Write>, onWritten?: (count: number) => void): Promise<BulkResult>;

  /** The current version, or undefined when there never was one. A deleted record is a tombstone. */
  get(type: string, id: string, projection: Projection): Promise<StoredText | undefined>;

  /** Live records in id order, after `query.after`, at most `query.limit`. */
  list(query: ListQuery): Promise<readonly StoredText[]>;

  /** The records that a few words find, best first: whole title, then title prefix, then anywhere. */
  search(query: SearchQuery): Promise<readonly (StoredText & { readonly type: string })[]>;

  /** How many live records each type has. */
  counts(): Promise<Readonly<Record<string, number>>>;

  /** Live records of every type about any of these territories, full projection: the material of dossiers. */
  about(
    territories: readonly TerritoryRef[],
    projection: Projection,
  ): Promise<readonly (StoredText & { readonly type: string })[]>;

  /** The territories directly indexed as lying in this one, of one level. */
  members(of: TerritoryRef, level: TerritoryRef['level']): Promise<readonly TerritoryRef[]>;

  /** All versions of a record, oldest first. */
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
  verify(): Promise<readonly string[]>;

  close(): Promise<void>;
}

export type BulkResult = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly deleted: number;
};
