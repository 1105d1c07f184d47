import { randomUUID } from 'node:crypto';
import { sha256 } from './sha256.ts';
import type { Version } from './version.ts';

/** The `prev` of a log's first entry, and the head of an empty log. */
export const GENESIS = '0'.repeat(64);

/** Whose log it is: the node's base address and the epoch drawn when the log was created. */
export type LogOrigin = { readonly node: string; readonly epoch: string };

/** Where a log stands: its last sequence number, and the SHA-256 of its last entry. */
export type Head = { readonly seq: number; readonly hash: string };

/** The two logs, one by projection. */
export type Heads = { readonly public: Head; readonly full: Head };

export const EMPTY_HEADS: Heads = { public: { seq: 0, hash: GENESIS }, full: { seq: 0, hash: GENESIS } };

/** An entry ready to be appended, with the salt that stays beside it. */
export type Link = Head & { readonly text: string; readonly salt: string };

/** The two entries of one write. */
export type Links = { readonly public: Link; readonly full: Link };

/** Chains a version to the end of both logs, each with its own salt. */
export function linkBoth(origin: LogOrigin, heads: Heads, version: Version): Links {
  return {
    public: link(origin, heads.public, version, version.publicText),
    full: link(origin, heads.full, version, version.fullText),
  };
}

function link(origin: LogOrigin, head: Head, version: Version, record: string): Link {
  const salt = randomUUID();
  const seq = head.seq + 1;
  const text = entryText({
    v: 1,
    node: origin.node,
    epoch: origin.epoch,
    seq,
    ts: version.at,
    op: version.op,
    type: version.type,
    id: version.id,
    rev: version.revision,
    schema: version.schema,
    contentHash: contentHash(salt, record),
    prev: head.hash,
  });
  return { seq, text, hash: sha256(text), salt };
}

/** SHA-256(salt ‖ canonical record): with the salt erased, a field of two values cannot be guessed back. */
export function contentHash(salt: string, record: string): string {
  return sha256(salt + record);
}

/** What an entry of a log says. */
export type EntryFields = {
  readonly v: 1;
  readonly node: string;
  readonly epoch: string;
  readonly seq: number;
  readonly ts: string;
  readonly op: 'put' | 'delete';
  readonly type: string;
  readonly id: string;
  readonly rev: number;
  readonly schema: string;
  readonly contentHash: string;
  readonly prev: string;
};

/**
 * An entry as canonical JSON (RFC 8785). Its members are known, so their order is written down here rather than sorted at
 * each write: several times faster than a general canonicaliser, and held equal to one by a test.
 */
export function entryText(entry: EntryFields): string {
  return `{"contentHash":${quote(entry.contentHash)},"epoch":${quote(entry.epoch)},"id":${quote(entry.id)},"node":${quote(entry.node)},"op":${quote(entry.op)},"prev":${quote(entry.prev)},"rev":${entry.rev},"schema":${quote(entry.schema)},"seq":${entry.seq},"ts":${quote(entry.ts)},"type":${quote(entry.type)},"v":${entry.v}}`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
