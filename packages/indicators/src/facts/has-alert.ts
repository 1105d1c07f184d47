import { alertArrangement, coverageOf, type Missing, recordsOn } from '@maillage/schemas';
import type { FindFact } from './fact.ts';
import { readIn } from './read-in.ts';

/** Can the commune alert its population: has it a siren, a call system or another arrangement on record? */
export const hasAlertArrangement: FindFact = (dossier, on) => {
  const arrangements = recordsOn(dossier, alertArrangement, on);
  if (arrangements.length > 0) return { holds: true, evidence: arrangements.map(readIn), missing: [] };
  const isListed = coverageOf(dossier, 'alert-arrangement').length > 0;
  return isListed
    ? { holds: false, evidence: [], missing: [] }
    : { holds: null, evidence: [], missing: [LIST] };
};

const LIST: Missing = {
  type: 'alert-arrangement',
  what: { fr: "les moyens d'alerte des communes", en: 'how communes alert' },
};
