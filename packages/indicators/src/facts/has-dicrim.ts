import { knownDicrim, LISTS, loadedOn } from '@maillage/schemas';
import type { FindFact } from './fact.ts';

/** Has the commune a DICRIM that is known? No only where a data set lists every DICRIM. */
export const hasDicrim: FindFact = (dossier, on) => {
  const { known, evidence } = knownDicrim(dossier, on);
  const holds = known === 'done' ? true : known === 'none' ? false : null;
  return { holds, evidence, missing: holds === null ? [LISTS.dicrim] : [] };
};

/**
 * Is a DICRIM of the commune registered in what was loaded? A fact about the register: a no says nothing of the DICRIM
 * itself. Not known when no register was loaded for the commune.
 */
export const hasRegisteredDicrim: FindFact = (dossier, on) => {
  const fact = hasDicrim(dossier, on);
  if (fact.holds !== null || loadedOn(dossier, 'dicrim').length === 0) return fact;
  return { holds: false, evidence: [], missing: [] };
};
