import { knownPcs, LISTS } from '@maillage/schemas';
import type { FindFact } from './fact.ts';

/** Has the commune a PCS that is known to be adopted (arrêté)? No only where a data set lists every PCS. */
export const hasPcs: FindFact = (dossier, on) => {
  const { known, evidence } = knownPcs(dossier, on);
  const holds = known === 'done' ? true : known === 'none' ? false : null;
  return { holds, evidence, missing: holds === null ? [LISTS.pcs] : [] };
};
