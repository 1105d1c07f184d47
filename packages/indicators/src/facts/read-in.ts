import { type Envelope, type EnvelopeOf, type Evidence, evidenceOf, findRecord } from '@maillage/schemas';

/** A record as what was read: named after its type, with its source. */
export function readIn(record: EnvelopeOf<string, unknown>): Evidence {
  const label = findRecord(record.type)?.labels.one ?? { fr: record.type, en: record.type };
  return evidenceOf(record as Envelope, label);
}
