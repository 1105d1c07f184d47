import { pcsDuty } from '@maillage/schemas';
import type { FindFact } from './fact.ts';

/** Must the commune have a PCS (CSI L731-3 I)? */
export const isObliged: FindFact = (dossier, on) => {
  const { obligation, cases, missing } = pcsDuty(dossier, on);
  const holds = { obliged: true, 'not-obliged': false, unknown: null }[obligation];
  const telling = holds === null ? [] : cases.filter(({ state }) => (state === 'met') === holds);
  return {
    holds,
    evidence: telling.flatMap(({ evidence }) => evidence),
    missing: holds === null ? missing : [],
  };
};
