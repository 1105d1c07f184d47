import type { Dossier } from '../../dossier.ts';
import { recordsOn } from '../../dossier.ts';
import { tim } from '../../records/tim/tim.ts';
import { fill, type Text } from '../../text.ts';
import { absenceOf } from '../absence.ts';
import { evidenceOf } from '../evidence.ts';
import { LISTS } from '../lists.ts';
import { sayDate } from '../say-date.ts';
import { hasHappened } from '../timeline.ts';
import type { CaseFound } from './case.ts';

/** The prefect sent the mayor the information a DICRIM is made of (TIM): the commune is on the prefect's list. */
export function namedByPrefect(dossier: Dossier, on: string): CaseFound {
  const sent = recordsOn(dossier, tim, on).filter(
    ({ body }) => body.sentOn === undefined || hasHappened(body.sentOn, on),
  );
  if (sent.length > 0) {
    const evidence = sent.map((one) =>
      one.body.sentOn === undefined
        ? evidenceOf(one, SENT)
        : evidenceOf(one, fill(SENT_ON, { on: sayDate(one.body.sentOn) }), 'sentOn'),
    );
    return { state: 'met', evidence };
  }
  const absence = absenceOf(dossier, LISTS.tim);
  if (absence.certain) return { state: 'not-met', evidence: absence.evidence };
  return { state: 'unknown', evidence: [], missing: [LISTS.tim] };
}

const SENT: Text = {
  fr: 'Information sur les risques transmise au maire par le préfet',
  en: 'Information on risks sent to the mayor by the prefect',
};
const SENT_ON: Text = { fr: `${SENT.fr} {on}`, en: `${SENT.en} {on}` };
