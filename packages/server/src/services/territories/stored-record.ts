import type { EnvelopeOf } from '@maillage/schemas';
import type { StoredText } from '../../store/store.ts';

/** A record with the text it was read from, so that it can be sent as it stands. */
export type StoredRecord = {
  readonly type: string;
  readonly text: string;
  readonly envelope: EnvelopeOf<string, unknown>;
};

/** Reads stored texts once, to look into them. */
export function readRecord(stored: StoredText & { readonly type: string }): StoredRecord {
  return {
    type: stored.type,
    text: stored.text,
    envelope: JSON.parse(stored.text) as EnvelopeOf<string, unknown>,
  };
}
