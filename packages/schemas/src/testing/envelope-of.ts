import type { AnyRecord } from '../define-record.ts';
import type { DraftOf, Envelope } from '../envelope.ts';

/** The envelope that a node would put around a draft, with an address and a date of no importance. */
export function envelopeOf(record: AnyRecord, draft: DraftOf<unknown>): Envelope {
  return {
    id: `https://example.org/v1/${record.name}/1`,
    type: record.name,
    version: record.version,
    revision: 1,
    origin: 'https://example.org/',
    recordedAt: '2026-11-21T12:00:00Z',
    ...draft,
  } as Envelope;
}

/** A draft around a body whose source does not matter. */
export function draftOf(body: unknown): DraftOf<unknown> {
  return { source: { title: 'Essai', producer: 'Maillage', licence: 'CC0-1.0' }, body };
}
