import type { Draft, DraftPatch, History, ListQuery, Page, ValidationReport } from '@maillage/contract';
import type { AnyRecord, Envelope, TerritoryRef } from '@maillage/schemas';

/** What any call takes: a signal to give up with. */
export type CallOptions = { readonly signal?: AbortSignal };

/** A territory, or its key `level:code`. */
export type Territory = TerritoryRef | string;

/** What a list may be narrowed by; territories may be given whole or as keys. */
export type RecordQuery = Omit<ListQuery, 'territory' | 'within'> & {
  readonly territory?: Territory;
  readonly within?: Territory;
};

/** A record and the tag of its version: send it back in `ifMatch` to change this version and no other. */
export type TaggedRecord<R extends AnyRecord> = {
  readonly unchanged?: false;
  readonly record: Envelope<R>;
  readonly tag: string;
};

/** The version that the caller already holds is still the current one. */
export type Unchanged = { readonly unchanged: true; readonly tag: string };

/** On what a write depends: on a version read before, or on the record not existing. */
export type Condition = CallOptions &
  (
    | { readonly ifMatch: string; readonly ifNoneMatch?: never }
    | { readonly ifNoneMatch: '*'; readonly ifMatch?: never }
    | { readonly ifMatch?: never; readonly ifNoneMatch?: never }
  );

/**
 * What one can do with the records of a type. Every call rejects with a `ClientFailure`.
 *
 * - `all`: walks every page, one record after the other
 * - `get`: with `ifNoneMatch`, nothing is sent again when the version held is current
 * - `put`: creates or replaces; changing an existing record needs `ifMatch`
 * - `patch`: a merge patch (RFC 7396); `remove` leaves a tombstone
 * - `validate`: checks without writing
 */
export type RecordClient<R extends AnyRecord = AnyRecord> = {
  readonly list: (query?: RecordQuery, options?: CallOptions) => Promise<Page<R>>;
  readonly all: (query?: RecordQuery, options?: CallOptions) => AsyncIterableIterator<Envelope<R>>;
  readonly get: {
    (id: string, options?: CallOptions & { readonly ifNoneMatch?: undefined }): Promise<TaggedRecord<R>>;
    (
      id: string,
      options: CallOptions & { readonly ifNoneMatch: string },
    ): Promise<TaggedRecord<R> | Unchanged>;
  };
  readonly put: (id: string, draft: Draft<R>, condition?: Condition) => Promise<TaggedRecord<R>>;
  readonly create: (draft: Draft<R>, options?: CallOptions) => Promise<TaggedRecord<R>>;
  readonly patch: (
    id: string,
    patch: DraftPatch<R>,
    condition: CallOptions & { readonly ifMatch: string },
  ) => Promise<TaggedRecord<R>>;
  readonly remove: (
    id: string,
    condition: CallOptions & { readonly ifMatch: string; readonly reason?: string },
  ) => Promise<void>;
  readonly history: (id: string, options?: CallOptions) => Promise<History<R>>;
  readonly validate: (draft: unknown, options?: CallOptions) => Promise<ValidationReport>;
};
