import { addTo, type Evidence } from '@maillage/schemas';
import type { FindFact } from './fact.ts';
import { verdictOf } from './in-time.ts';
import { findLegalParameter } from './legal-parameter.ts';

/**
 * Was the plan of a commune practised within the last twelve months, in an exercise or in earnest? The clock of PCS-20 runs
 * from the last time; where it runs from the adoption alone, nobody knows.
 */
export const practisedLately: FindFact = (dossier, on) => {
  const { value, deadline, evidence, missing } = verdictOf('PCS-20', dossier, on);
  const isPractised = evidence.some(isPractice);
  const holds =
    deadline && isPractised ? isWithinAYear(deadline, on) : value === 'non-compliant' ? false : null;
  return { holds, evidence, missing: holds === null ? missing : [] };
};

function isWithinAYear({ first, last }: { first: string; last: string }, on: string): boolean | null {
  const years = findLegalParameter('plan-exercise-period', on) - 1;
  const limit = addTo(on, { years });
  if (first >= limit) return true;
  return last < limit ? false : null;
}

function isPractice({ type, field = '' }: Evidence): boolean {
  return type === 'exercise' || type === 'activation' || field.startsWith('practices.');
}
