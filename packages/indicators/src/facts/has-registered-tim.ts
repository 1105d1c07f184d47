import { evidenceOf, hasHappened, LISTS, loadedOn, recordsOn, tim } from '@maillage/schemas';
import type { FindFact } from './fact.ts';

/** Is the commune registered as having received the prefect's information on its risks (TIM)? A fact about the register. */
export const hasRegisteredTim: FindFact = (dossier, on) => {
  const sent = recordsOn(dossier, tim, on).filter(
    ({ body }) => body.sentOn === undefined || hasHappened(body.sentOn, on),
  );
  if (sent.length > 0) {
    const evidence = sent.map((one) => evidenceOf(one, SENT, 'sentOn'));
    return { holds: true, evidence, missing: [] };
  }
  const isLoaded = loadedOn(dossier, 'tim').length > 0;
  return { holds: isLoaded ? false : null, evidence: [], missing: isLoaded ? [] : [LISTS.tim] };
};

const SENT = { fr: 'Information transmise au maire', en: 'Information sent to the mayor' };
