import type { Indexed } from './store.ts';

/**
 * One version of a record, with both projections, as an engine keeps it.
 *
 * - `schema`: `pcs@1.0`, the schema that the texts follow
 * - `contentTag`: what the writer sent, hashed; empty for a tombstone
 * - `publicText`, `fullText`: canonical JSON; the same string when nothing is hidden, and always for a tombstone
 */
export type Version = {
  readonly type: string;
  readonly id: string;
  readonly revision: number;
  readonly op: 'put' | 'delete';
  readonly at: string;
  readonly by: string;
  readonly schema: string;
  readonly contentTag: string;
  readonly publicText: string;
  readonly publicTag: string;
  readonly fullText: string;
  readonly fullTag: string;
};

/** What deciding on a write needs to know of the version in place. */
export type Standing = Pick<Version, 'revision' | 'op' | 'schema' | 'contentTag' | 'publicTag' | 'fullTag'>;

/** A version about to take its place: what it is found by, and the version it supersedes. */
export type Succession = {
  readonly version: Version;
  /** absent for a tombstone, which nothing finds */
  readonly indexed?: Indexed;
  readonly over: Standing | undefined;
};
