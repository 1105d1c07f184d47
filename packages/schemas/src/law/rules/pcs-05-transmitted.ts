import { enumerate, fill, type Text } from '../../text.ts';
import { aboutPcs } from '../about-plan.ts';
import { defineLegalRule } from '../define-legal-rule.ts';
import { evidenceOf, quoteSome } from '../evidence.ts';
import { sayDate } from '../say-date.ts';
import { hasHappened } from '../timeline.ts';

/** Was the arrêté sent to the prefect and to the president of the EPCI? */
export const pcs05Transmitted = defineLegalRule({
  id: 'PCS-05',
  level: 'commune',
  label: {
    fr: "Plan transmis au préfet et au président de l'EPCI",
    en: 'Plan sent to the prefect and to the president of the EPCI',
  },
  reference: { article: 'CSI R731-3', certainty: 'secondary-source' },
  since: '2022-06-22',
  find: (dossier, on) =>
    aboutPcs(dossier, on, (plan) => {
      const sent = RECIPIENTS.map(({ field, to }) => ({ field, to, date: plan.body[field] }));
      const evidence = sent.flatMap(({ field, to, date }) =>
        hasHappened(date, on) ? [evidenceOf(plan, fill(SENT, { to, on: sayDate(date) }), field)] : [],
      );
      const missing = sent
        .filter(({ date }) => !hasHappened(date, on))
        .map(({ to }) => ({ type: 'pcs', what: fill(DATE_SENT, { to }) }));
      if (missing.length === 0) {
        return { value: 'compliant', reason: fill(ALL, { sent: quoteSome(evidence) }), evidence };
      }
      const lacking = enumerate(missing.map(({ what }) => what));
      return { value: 'unknown', reason: fill(SOME, { lacking }), evidence, missing };
    }),
});

const RECIPIENTS = [
  { field: 'sentToPrefectOn', to: { fr: 'au préfet', en: 'to the prefect' } },
  { field: 'sentToEpciOn', to: { fr: "au président de l'EPCI", en: 'to the president of the EPCI' } },
] as const;

const SENT: Text = { fr: 'Plan transmis {to} {on}', en: 'Plan sent {to} {on}' };
const DATE_SENT: Text = { fr: 'la date de transmission {to}', en: 'the date it was sent {to}' };
const ALL: Text = { fr: '{sent}.', en: '{sent}.' };
const SOME: Text = {
  fr: 'La fiche du plan ne donne pas {lacking}.',
  en: 'The record of the plan does not give {lacking}.',
};
