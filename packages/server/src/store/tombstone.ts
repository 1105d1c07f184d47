/** What a deletion leaves: the record's identity, the revision that deleted it, when and why. Never who, nor what it said. */
export type Tombstone = {
  readonly type: string;
  readonly id: string;
  readonly revision: number;
  readonly at: string;
  readonly reason?: string;
};

/** A tombstone as canonical JSON (RFC 8785): its members stand in code-unit order. Public, the reason included. */
export function tombstoneText(tombstone: Tombstone): string {
  const { at, id, reason, revision, type } = tombstone;
  const why = reason === undefined ? '' : `"reason":${JSON.stringify(reason)},`;
  return `{"deleted":true,"id":${JSON.stringify(id)},${why}"recordedAt":${JSON.stringify(at)},"revision":${revision},"type":${JSON.stringify(type)}}`;
}
