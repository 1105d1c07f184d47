import type { Dossier, EnvelopeOf, Missing, Text } from '@maillage/schemas';
import type { Result } from '../define-indicator.ts';
import { readIn } from '../facts/read-in.ts';
import { noneRecorded } from './none-recorded.ts';
import { EVERYONE, shareKnown } from './share-known.ts';

/** A record of a share, and whether it has what is counted; null when nobody knows. */
export type Told = { readonly record: EnvelopeOf<string, unknown>; readonly has: boolean | null };

/**
 * The share of the records known to a node that have something; those of which it is not known open the bounds.
 *
 * @param list  the records, as what is missing when there are none
 * @param says  a sentence with {having}, {without} and {unknown} of the {concerned}
 */
export function shareOfRecords(
  dossier: Dossier,
  told: readonly Told[],
  { list, says }: { readonly list: Missing; readonly says: Text },
): Result {
  if (told.length === 0) return noneRecorded(dossier, list);
  return shareKnown(
    told.map(({ record, has }) => ({
      concerned: EVERYONE,
      has: { holds: has, evidence: [readIn(record)], missing: has === null ? [list] : [] },
    })),
    says,
  );
}
