import { picsDuty } from '@maillage/schemas';
import type { FindFact } from './fact.ts';

/** Must the EPCI have a PICS (CSI L731-4 I)? */
export const owesPics: FindFact = (dossier, on) => {
  const { obligation, cases, missing } = picsDuty(dossier, on);
  return {
    holds: { obliged: true, 'not-obliged': false, unknown: null }[obligation],
    evidence: cases.flatMap(({ evidence }) => evidence),
    missing,
  };
};
