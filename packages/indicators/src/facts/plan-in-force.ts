import type { FindFact } from './fact.ts';
import { hasPcs } from './has-pcs.ts';
import { holdsBy } from './in-time.ts';

/** Has the commune a plan adopted, whose term of revision has not passed? */
export const hasPlanInForce: FindFact = (dossier, on) => andThen(hasPcs, holdsBy('PCS-18'))(dossier, on);

/** Has the commune a plan adopted, which organises the alert and the support of the population? */
export const hasPlanToAct: FindFact = (dossier, on) => andThen(hasPcs, holdsBy('PCS-09'))(dossier, on);

/** A fact that supposes another: where the first does not hold or is not known, the second is not asked. */
function andThen(first: FindFact, second: FindFact): FindFact {
  return (dossier, on) => {
    const supposed = first(dossier, on);
    return supposed.holds === true ? second(dossier, on) : supposed;
  };
}
