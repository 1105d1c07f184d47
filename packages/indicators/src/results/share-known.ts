import { fill, type Text } from '@maillage/schemas';
import type { Result } from '../define-indicator.ts';
import { evidenceFor, type Fact, missingOf } from '../facts/fact.ts';
import { isMeasured } from '../methods/measure.ts';
import { shareAmong } from '../methods/tally/share-among.ts';
import { tally } from '../methods/tally/tally.ts';

/** A commune in a share: is it concerned, and has it what is counted? */
export type Counted = { readonly concerned: Fact; readonly has: Fact };

/**
 * The share, among the communes known to be concerned, of those known to have something, with the bounds of the true share.
 *
 * @param says  a sentence with {having}, {without} and {unknown} of the {concerned}, and the {doubtful} communes
 */
export function shareKnown(counted: readonly Counted[], says: Text): Result {
  const measured = shareAmong(
    counted.map(({ concerned, has }) => ({ concerned: concerned.holds, has: has.holds })),
  );
  const among = counted.filter(({ concerned }) => concerned.holds === true);
  const having = among.map(({ has }) => has);
  const { yes, no, unknown } = tally(having.map(({ holds }) => holds));
  const parts = {
    having: yes,
    without: no,
    unknown,
    concerned: among.length,
    doubtful: counted.filter(({ concerned }) => concerned.holds === null).length,
  };
  const facts = counted.flatMap(({ concerned, has }) => [concerned, has]);
  const said = {
    explanation: fill(says, parts),
    used: evidenceFor(having),
    missing: missingOf(facts),
    parts,
  };
  return isMeasured(measured)
    ? { value: measured.share, bounds: measured.bounds, ...said }
    : { value: null, why: measured.why, ...said };
}

/** A fact that needs no looking: every commune is concerned. */
export const EVERYONE: Fact = { holds: true, evidence: [], missing: [] };
