import { type AnyRecord, type DraftOf, hasHiddenFields, project } from '@maillage/schemas';
import { sha256 } from '../../store/sha256.ts';
import type { Write } from '../../store/store.ts';
import { canonical } from './canonical.ts';
import { indexRecord } from './index-record.ts';

/** A checked draft on its way to the store. `expected`: as in {@link Write}. */
export type ToWrite = {
  readonly record: AnyRecord;
  readonly id: string;
  readonly draft: DraftOf<unknown>;
  readonly by: string;
  readonly expected?: string;
};

/**
 * The write of a draft: its envelope, both its projections and its index. Imports and HTTP write through this one door.
 *
 * @param node   the base address of the node, without a final slash
 * @param draft  checked before: what comes in here is stored
 */
export function toWrite(
  node: string,
  { record, id, draft, by, expected }: ToWrite,
): Extract<Write, { op: 'put' }> {
  const publicBody = project(record, draft.body, 'public');
  const hides = hidesSomething(record) || draft.extensions !== undefined;
  return {
    op: 'put',
    type: record.name,
    id,
    schema: `${record.name}@${record.version}`,
    by,
    ...(expected !== undefined && { expected }),
    contentTag: contentTag(draft),
    indexed: indexRecord(record, publicBody),
    render: (revision, recordedAt) => {
      const envelope = { ...envelopeOf(node, record, id, draft), revision, recordedAt };
      const { extensions } = draft;
      const fullText = canonical({ ...envelope, ...(extensions && { extensions }), body: draft.body });
      return { fullText, publicText: hides ? canonical({ ...envelope, body: publicBody }) : fullText };
    },
  };
}

/** The address of a record, which is its identifier. */
export function recordUri(node: string, type: string, id: string): string {
  return `${node}/v1/${type}/${id}`;
}

/** What both projections show; extensions are not there: nobody declared who may read them. */
function envelopeOf(node: string, record: AnyRecord, id: string, draft: DraftOf<unknown>) {
  const { source, validFrom, validTo } = draft;
  return {
    id: recordUri(node, record.name, id),
    type: record.name,
    version: record.version,
    origin: node,
    source,
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
}

/** The day a source was read again does not make its content new. */
function contentTag({ source, validFrom, validTo, extensions, body }: DraftOf<unknown>): string {
  const { retrievedAt: _, ...lasting } = source;
  return sha256(canonical({ source: lasting, validFrom, validTo, extensions, body }));
}

const hiding = new WeakMap<AnyRecord, boolean>();

function hidesSomething(record: AnyRecord): boolean {
  const known = hiding.get(record);
  if (known !== undefined) return known;
  const hides = hasHiddenFields(record);
  hiding.set(record, hides);
  return hides;
}
