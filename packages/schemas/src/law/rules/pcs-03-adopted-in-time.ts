import { rangeOf } from '../../codes/partial-date.ts';
import type { Text } from '../../text.ts';
import { MISSING_PCS } from '../about-plan.ts';
import { endOf } from '../clocks/clock.ts';
import { defineLegalRule } from '../define-legal-rule.ts';
import { adoptionOf } from '../documents/adoption.ts';
import { knownPcs } from '../documents/known-pcs.ts';
import { findDueBy } from '../due-by.ts';
import { pcsDuty } from '../duties/pcs-duty.ts';
import { quote } from '../evidence.ts';
import { termOn } from '../parameter.ts';
import { pcsAdoptionDelay } from '../parameters/pcs-adoption-delay.ts';
import { findNotification } from '../pcs-notification.ts';

/** Was the plan adopted within two years of the notification? Without its date, nobody is late. */
export const pcs03AdoptedInTime = defineLegalRule({
  id: 'PCS-03',
  level: 'commune',
  label: { fr: 'Plan arrêté dans les deux ans', en: 'Plan adopted within two years' },
  reference: { article: 'CSI R731-3', certainty: 'secondary-source' },
  since: '2022-06-22',
  find: (dossier, on) => {
    const { obligation } = pcsDuty(dossier, on);
    if (obligation === 'not-obliged') return { value: 'not-concerned', reason: FREE };
    const notified = findNotification(dossier, on);
    if (!notified) return { value: 'unknown', reason: NOT_STARTED, missing: [MISSING_NOTIFICATION] };
    const document = knownPcs(dossier, on);
    return findDueBy(
      {
        obligation,
        from: quote(notified.evidence),
        fromEvidence: [notified.evidence],
        deadline: endOf(rangeOf(notified.date), termOn(pcsAdoptionDelay, on)),
        document,
        doneOn: document.record && adoptionOf(document.record.body, on),
        unknownDocument: UNKNOWN,
        missingDocument: MISSING_PCS,
      },
      on,
    );
  },
});

const FREE: Text = {
  fr: "La commune n'est pas obligée d'avoir un PCS : aucun délai ne court.",
  en: 'The commune need not have a PCS: no term runs.',
};
const NOT_STARTED: Text = {
  fr: "Aucune date de notification n'est enregistrée : le délai de deux ans n'a pas commencé, ou son départ n'est pas connu ici.",
  en: 'No date of notification is recorded: the term of two years has not started, or its start is not known here.',
};
const UNKNOWN: Text = {
  fr: 'Ce nœud ne sait pas si le plan est arrêté',
  en: 'This node does not know whether the plan is adopted',
};
const MISSING_NOTIFICATION = {
  type: 'pcs',
  what: { fr: "la date de notification de l'obligation", en: 'the date of notification of the duty' },
};
