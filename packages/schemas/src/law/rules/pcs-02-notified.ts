import { fill, type Text } from '../../text.ts';
import { MISSING_PCS } from '../about-plan.ts';
import { defineLegalRule } from '../define-legal-rule.ts';
import { pcsDuty } from '../duties/pcs-duty.ts';
import { quote } from '../evidence.ts';
import { findNotification } from '../pcs-notification.ts';

/** Did the prefect notify the duty? Without a notification the term of two years has not started. */
export const pcs02Notified = defineLegalRule({
  id: 'PCS-02',
  level: 'commune',
  label: { fr: 'Obligation notifiée au maire', en: 'Duty notified to the mayor' },
  reference: { article: 'CSI R731-3', certainty: 'secondary-source' },
  since: '2022-06-22',
  find: (dossier, on) => {
    const notified = findNotification(dossier, on);
    if (notified) {
      const evidence = [notified.evidence];
      return { value: 'compliant', reason: fill(NOTIFIED, { said: quote(notified.evidence) }), evidence };
    }
    const { obligation } = pcsDuty(dossier, on);
    if (obligation === 'not-obliged') return { value: 'not-concerned', reason: NOTHING_TO_NOTIFY };
    return {
      value: 'unknown',
      reason: obligation === 'obliged' ? NOT_RECORDED : UNDECIDED,
      missing: [{ ...MISSING_PCS, what: NOTIFICATION }],
    };
  },
});

const NOTIFIED: Text = { fr: '{said}.', en: '{said}.' };
const NOTHING_TO_NOTIFY: Text = {
  fr: "La commune n'est pas obligée : il n'y a rien à notifier.",
  en: 'The commune has no such duty: there is nothing to notify.',
};
const NOT_RECORDED: Text = {
  fr: "La commune est obligée et aucune notification n'est enregistrée : elle n'a pas eu lieu ou n'est pas connue ici. Sans notification, le délai de deux ans n'a pas commencé.",
  en: 'The commune is obliged and no notification is recorded: it did not take place or is not known here. Without it, the term of two years has not started.',
};
const UNDECIDED: Text = {
  fr: "L'obligation n'est pas établie ici et aucune notification n'est enregistrée.",
  en: 'The duty is not established here and no notification is recorded.',
};
const NOTIFICATION: Text = {
  fr: "la date de notification de l'obligation",
  en: 'the date of notification of the duty',
};
