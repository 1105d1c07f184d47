import { fill, type Text } from '@maillage/schemas';
import type { Result } from '../define-indicator.ts';
import { evidenceFor, type Fact, missingOf } from '../facts/fact.ts';
import { tally } from '../methods/tally/tally.ts';

/**
 * How many it is known to hold for; the true count lies between that and that plus those not known. Nothing known of any
 * is no figure.
 *
 * @param says  a sentence with {yes}, {no} and {unknown}
 */
export function countKnown(facts: readonly Fact[], says: Text): Result {
  const counted = tally(facts.map(({ holds }) => holds));
  const { yes, no, unknown } = counted;
  const nothing = yes + no === 0;
  return {
    value: nothing ? null : yes,
    bounds: { lower: yes, upper: yes + unknown },
    ...(nothing && { why: 'unknown' as const }),
    explanation: fill(says, counted),
    used: evidenceFor(facts),
    missing: missingOf(facts),
    parts: counted,
  };
}
